"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        (((-34 if r[50]<=-26 else 34 if r[86]<=39 else -14) if r[88]<=6 else (((((-40 if r[96]<=-3 else 9) if r[11]<=0
        else -48 if r[32]<=25 else 23) if r[31]<=81 else -5 if r[80]<=6 else -71) if r[44]<=0 else 17) if r[107]<=776
        else -28) if r[77]<=80 else 20 if r[7]<=20 else -2) if r[17]<=0 else -50) + (((((-38 if r[58]<=-19 else -8) if
        r[115]<=36 else -60) if r[2]<=0 else (((10 if r[80]<=6 else -33) if r[59]<=0 else 27) if r[83]<=57 else (-12
        if r[5]<=3 else -9 if r[111]<=62 else -103) if r[51]<=0 else 6) if r[0]<=647 else 38) if r[60]<=0 else 21 if
        r[11]<=0 else -24) if r[30]<=1 else -27) + ((((-32 if r[42]<=-29 else ((4 if r[58]<=105 else 41) if r[89]<=49
        else 23) if r[34]<=0 else -44) if r[104]<=1 else ((((-38 if r[103]<=20 else 49) if r[88]<=4 else -42) if
        r[31]<=37 else 4) if r[0]<=584 else 37) if r[87]<=33 else 13) if r[11]<=2 else -45) if r[30]<=1 else -35 if
        r[3]<=3 else 45) + (((((-26 if r[96]<=-3 else (21 if r[11]<=1 else -36) if r[104]<=5 else -38) if r[107]<=701
        else -35 if r[77]<=63 else -1) if r[61]<=0 else -20) if r[31]<=28 else ((37 if r[88]<=6 else (34 if r[7]<=7
        else -10) if r[59]<=0 else 15) if r[115]<=9 else 27) if r[104]<=7 else -34) if r[34]<=0 else -43) + (-24 if
        r[42]<=-26 else (((-13 if r[99]<=0 else -3 if r[62]<=0 else 29) if r[80]<=7 else -54 if r[32]<=22 else 16) if
        r[59]<=0 else 22 if r[98]<=-8 else ((-2 if r[61]<=8 else -53) if r[58]<=100 else 27) if r[31]<=30 else 12) if
        r[68]<=0 else (19 if r[62]<=0 else -20) if r[33]<=52 else 33) + ((((16 if r[104]<=2 else -37) if r[103]<=20
        else 76 if r[105]<=0 else -29) if r[88]<=6 else ((((-9 if r[61]<=0 else -44) if r[31]<=21 else 12 if r[84]<=85
        else -36) if r[88]<=14 else -37) if r[51]<=0 else -2 if r[0]<=321 else 27) if r[89]<=49 else 22 if
        r[107]<=1246 else -1) if r[35]<=0 else -53) + (((((((((-15 if r[78]<=-69 else 36) if r[88]<=4 else -18 if
        r[8]<=1 else 8) if r[0]<=524 else -65) if r[58]<=105 else 29) if r[51]<=0 else 11) if r[27]<=0 else -20) if
        r[0]<=665 else 41) if r[60]<=0 else (21 if r[30]<=1 else -28) if r[84]<=82 else -32 if r[63]<=42 else 44) if
        r[11]<=2 else -44) + (((-18 if r[111]<=1 else ((47 if r[86]<=20 else -5) if r[88]<=4 else ((13 if r[100]<=73
        else -49) if r[53]<=261 else -9 if r[84]<=77 else -71) if r[102]<=1 else 26 if r[112]<=-10 else -23 if
        r[89]<=49 else 2) if r[10]<=0 else -43) if r[52]<=0 else 3 if r[63]<=30 else 27) if r[35]<=0 else -52) +
        ((((((-15 if r[42]<=-15 else ((((26 if r[104]<=0 else 2) if r[41]<=524 else -38) if r[61]<=0 else -6) if
        r[39]<=3 else -45) if r[11]<=0 else -20) if r[52]<=0 else 18 if r[84]<=85 else 18 if r[46]<=0 else -55) if
        r[58]<=95 else 27) if r[34]<=0 else -41) if r[35]<=0 else -51) if r[30]<=1 else -25) + (((((((5 if r[110]<=1
        else -33) if r[95]<=3 else ((-9 if r[58]<=-18 else 19) if r[115]<=39 else -45) if r[107]<=701 else 18 if
        r[98]<=-8 else -25) if r[31]<=27 else 14 if r[40]<=0 else -38) if r[11]<=2 else -41) if r[34]<=0 else -40) if
        r[30]<=1 else 29 if r[32]<=0 else -33) if r[35]<=0 else -51)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        (((29 if r[105]<=0 else -40) if r[86]<=39 else -34 if r[0]<=70 else 14) if r[88]<=6 else -25 if r[66]<=-24
        else ((-32 if r[89]<=22 else (8 if r[84]<=65 else 28 if r[49]<=9 else -32 if r[113]<=770 else 37) if r[98]<=23
        else -50) if r[44]<=0 else 9) if r[77]<=122 else 14 if r[2]<=1 else -23) + ((((((37 if r[7]<=43 else -9 if
        r[103]<=15 else 51) if r[72]<=1 else -36) if r[104]<=5 else -36) if r[88]<=6 else (((-9 if r[3]<=0 else 16) if
        r[33]<=112 else 35 if r[44]<=2 else -25) if r[2]<=1 else -1 if r[0]<=98 else -55) if r[45]<=0 else -17) if
        r[115]<=9 else 16) if r[115]<=39 else -36) + ((((((14 if r[88]<=6 else -5) if r[25]<=0 else 72 if r[78]<=-50
        else 38 if r[8]<=9 else -41) if r[72]<=0 else -42 if r[33]<=60 else 14) if r[107]<=701 else -34 if r[31]<=27
        else (-27 if r[42]<=-14 else 20) if r[53]<=64 else -37) if r[55]<=33 else -4 if r[2]<=0 else 22) if r[35]<=0
        else -50) + (((-21 if r[66]<=-14 else 8 if r[84]<=51 else -9) if r[5]<=1 else ((((-6 if r[83]<=100 else 91) if
        r[80]<=0 else (27 if r[88]<=8 else -12 if r[41]<=55 else -85) if r[78]<=99 else 12) if r[47]<=29 else 31) if
        r[106]<=0 else -15) if r[31]<=81 else 18 if r[32]<=10 else -72) if r[52]<=0 else 11) + (((-20 if r[96]<=1 else
        11 if r[38]<=0 else 12 if r[57]<=13 else -49) if r[107]<=711 else -30) if r[74]<=-15 else ((((0 if r[98]<=16
        else -25 if r[96]<=3 else 42) if r[24]<=0 else -52) if r[98]<=24 else -37) if r[6]<=34 else 8 if r[100]<=13
        else 29) if r[2]<=1 else -3 if r[0]<=142 else -40) + ((((((((6 if r[103]<=20 else 49) if r[68]<=0 else 27) if
        r[115]<=39 else -40) if r[35]<=0 else -43) if r[34]<=0 else -41) if r[84]<=75 else 45 if r[83]<=22 else (-37
        if r[89]<=92 else 16) if r[77]<=113 else 27 if r[69]<=4 else -41) if r[17]<=0 else -49) if r[61]<=0 else -13
        if r[49]<=260 else 18) + (-19 if r[50]<=-22 else (22 if r[105]<=0 else -43) if r[88]<=6 else ((((((((0 if
        r[84]<=80 else -42) if r[110]<=20 else 18) if r[115]<=39 else -53) if r[103]<=9 else -47) if r[104]<=1 else
        -32) if r[58]<=105 else 36) if r[89]<=49 else 38 if r[88]<=26 else 5) if r[30]<=1 else -31) if r[34]<=0 else
        -50) + ((-20 if r[58]<=-19 else ((((((38 if r[11]<=0 else -34) if r[112]<=-10 else -12) if r[59]<=0 else 11)
        if r[33]<=123 else 48 if r[87]<=5 else (27 if r[98]<=1 else -76) if r[96]<=15 else 22) if r[24]<=0 else -36)
        if r[7]<=53 else -13) if r[20]<=0 else -51) if r[68]<=0 else 17 if r[70]<=0 else -8) + (((((((((-28 if
        r[84]<=32 else -6 if r[25]<=0 else 47) if r[88]<=84 else 57) if r[2]<=0 else (4 if r[99]<=0 else 36) if
        r[93]<=1 else -16 if r[47]<=29 else 13) if r[24]<=0 else -43) if r[104]<=3 else -30) if r[30]<=1 else -33) if
        r[103]<=20 else 22) if r[68]<=0 else 12) if r[11]<=2 else -41) + ((((21 if r[88]<=4 else (((-19 if r[25]<=0
        else 0 if r[73]<=30 else 64) if r[89]<=31 else 3 if r[113]<=770 else 46) if r[30]<=1 else -38) if r[115]<=5
        else (14 if r[94]<=2 else -40 if r[1]<=35 else 30) if r[3]<=0 else 33) if r[115]<=39 else -32) if r[11]<=2
        else -39) if r[35]<=0 else -49)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((((((-31 if r[111]<=3 else 6 if r[81]<=27 else 71) if r[112]<=-10 else (-9 if r[88]<=80 else 30) if
        r[78]<=287 else -37) if r[71]<=36 else 9) if r[98]<=23 else -53 if r[77]<=74 else 1) if r[49]<=247 else 19) if
        r[52]<=0 else 3 if r[63]<=30 else 25) if r[35]<=0 else -48) if r[11]<=2 else -38) + (((-17 if r[73]<=14 else
        ((-2 if r[89]<=66 else 55) if r[25]<=0 else 60 if r[11]<=0 else -9) if r[88]<=29 else -54 if r[88]<=33 else
        -5) if r[67]<=0 else ((47 if r[114]<=111 else -12 if r[107]<=551 else 31) if r[98]<=-8 else 5) if r[40]<=0
        else -37) if r[34]<=0 else 32 if r[88]<=6 else -50) + (((((((-22 if r[52]<=1 else 35) if r[50]<=-22 else (((23
        if r[83]<=66 else 4) if r[11]<=0 else -27 if r[33]<=93 else 29) if r[72]<=0 else -14) if r[24]<=0 else -29) if
        r[115]<=39 else 18 if r[109]<=5 else -51) if r[13]<=0 else -31) if r[34]<=0 else -37) if r[17]<=0 else -46) if
        r[35]<=0 else -48) + (((((-28 if r[82]<=-9 else (31 if r[107]<=111 else -36 if r[98]<=-13 else 20) if
        r[115]<=3 else 34) if r[115]<=39 else -48) if r[98]<=-8 else 42 if r[89]<=2 else (((-17 if r[108]<=-3 else 8)
        if r[107]<=776 else -28) if r[98]<=24 else -51) if r[77]<=74 else 5) if r[34]<=0 else -36) if r[35]<=0 else
        -47) + ((((-15 if r[50]<=-22 else ((((8 if r[65]<=12 else -40) if r[66]<=-25 else 24 if r[0]<=39 else 5 if
        r[68]<=0 else 23) if r[7]<=90 else -12) if r[72]<=0 else -30 if r[0]<=184 else 17) if r[98]<=24 else -49 if
        r[77]<=74 else 15) if r[17]<=0 else -44) if r[20]<=0 else -42) if r[13]<=0 else -32) + (((((((32 if r[88]<=4
        else -2) if r[84]<=68 else (-33 if r[58]<=91 else 29) if r[89]<=29 else 3) if r[71]<=46 else 19) if r[3]<=0
        else 15) if r[32]<=40 else 45) if r[61]<=0 else -22 if r[6]<=30 else 28 if r[75]<=14 else (-74 if r[99]<=0
        else 18) if r[66]<=-25 else 0) if r[17]<=0 else -44) + (((((((16 if r[75]<=8 else -20) if r[66]<=-15 else (40
        if r[88]<=4 else -8) if r[2]<=0 else 24 if r[31]<=89 else -31) if r[84]<=67 else ((-31 if r[57]<=221 else 16)
        if r[25]<=0 else 22) if r[115]<=4 else 5) if r[68]<=0 else 14) if r[115]<=39 else -28) if r[17]<=0 else -40)
        if r[72]<=2 else -34) + (((((31 if r[32]<=0 else -11) if r[111]<=78 else -13 if r[57]<=9 else 31 if
        r[61]<=1024 else -47) if r[97]<=-85 else -12) if r[107]<=701 else -29 if r[89]<=49 else 33 if r[104]<=0 else
        -38 if r[55]<=39 else 30) if r[31]<=30 else (-9 if r[50]<=-18 else 14) if r[11]<=0 else -30 if r[1]<=53 else
        26) + (((((((41 if r[103]<=42 else -38) if r[112]<=-177 else (-3 if r[98]<=23 else -40) if r[6]<=33 else 29 if
        r[89]<=10 else 4) if r[88]<=81 else 48 if r[0]<=287 else -37) if r[104]<=8 else -43 if r[84]<=87 else -36 if
        r[87]<=33 else 56) if r[20]<=0 else -41) if r[10]<=0 else -35) if r[13]<=0 else -30) + (((((((((((-28 if
        r[6]<=30 else 13) if r[73]<=12 else 12) if r[0]<=516 else 27 if r[102]<=0 else -62) if r[94]<=20 else -18) if
        r[115]<=39 else -51) if r[104]<=2 else -41) if r[103]<=20 else 51) if r[84]<=80 else -24) if r[0]<=665 else
        43) if r[89]<=49 else 35 if r[84]<=22 else 5) if r[35]<=0 else -46)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        ((((25 if r[114]<=27 else -28 if r[89]<=16 else 41 if r[89]<=18 else -2) if r[115]<=39 else -49) if r[98]<=-14
        else 24) if r[98]<=-8 else -13 if r[74]<=-15 else -7 if r[90]<=27 else (-28 if r[98]<=-5 else 60 if
        r[112]<=-16 else -30 if r[82]<=-16 else 20) if r[82]<=12 else 7 if r[84]<=67 else -56) + ((17 if r[32]<=0 else
        (11 if r[83]<=64 else -16 if r[25]<=0 else 29) if r[88]<=12 else (14 if r[90]<=52 else -38) if r[98]<=-8 else
        ((-29 if r[73]<=176 else 15) if r[45]<=0 else -50) if r[113]<=192 else 18) if r[31]<=30 else (7 if r[115]<=10
        else 29) if r[31]<=81 else 13 if r[1]<=14 else -54) + ((((((((-5 if r[111]<=95 else 16) if r[103]<=9 else -39)
        if r[8]<=3 else 21) if r[80]<=7 else -22) if r[88]<=14 else (-51 if r[65]<=68 else -16) if r[96]<=19 else 8)
        if r[104]<=1 else (-42 if r[31]<=37 else -2) if r[103]<=20 else 48 if r[105]<=0 else -37) if r[0]<=665 else
        42) if r[89]<=49 else 9) + (((((((((-15 if r[55]<=12 else 7) if r[25]<=0 else 31) if r[94]<=2 else -19) if
        r[6]<=34 else (17 if r[31]<=81 else -22) if r[2]<=1 else 38 if r[110]<=3 else -37) if r[104]<=3 else -33) if
        r[113]<=105 else 36 if r[86]<=39 else -26) if r[104]<=6 else -21) if r[35]<=0 else -44) if r[17]<=0 else -41)
        + ((((((-37 if r[82]<=-15 else 2 if r[60]<=0 else 17) if r[103]<=20 else 33) if r[32]<=40 else 42) if r[17]<=0
        else -39) if r[64]<=0 else -29 if r[0]<=303 else 35) if r[61]<=0 else (((-4 if r[53]<=0 else -28) if r[1]<=30
        else -42 if r[76]<=-19 else 20) if r[5]<=4 else -39) if r[49]<=260 else 16) + ((((((-14 if r[0]<=370 else 47)
        if r[90]<=27 else ((7 if r[89]<=7 else 76) if r[88]<=4 else -4) if r[30]<=6 else 59) if r[84]<=85 else -30) if
        r[5]<=1 else 10) if r[3]<=0 else (0 if r[55]<=11 else 22) if r[5]<=3 else 8 if r[45]<=0 else -58) if r[34]<=0
        else 32 if r[88]<=6 else -47) + (((((6 if r[90]<=10 else 50) if r[86]<=21 else -19) if r[88]<=4 else (-8 if
        r[32]<=12 else -44) if r[33]<=53 else (26 if r[103]<=2 else -31 if r[83]<=34 else 13) if r[112]<=83 else (11
        if r[78]<=-47 else -75 if r[7]<=32 else 3) if r[47]<=29 else 8) if r[3]<=0 else 11) if r[17]<=0 else -38) +
        (((((((-22 if r[42]<=-24 else -5 if r[76]<=-14 else 25 if r[64]<=0 else -11) if r[80]<=7 else -39 if r[6]<=34
        else 13) if r[112]<=60 else -22 if r[8]<=1 else 20) if r[51]<=0 else (23 if r[7]<=27 else 1) if r[40]<=0 else
        -46) if r[35]<=0 else -43) if r[13]<=0 else -29) if r[11]<=2 else -35) + ((((-33 if r[74]<=-27 else ((22 if
        r[88]<=4 else -2) if r[94]<=11 else -20) if r[32]<=12 else -42) if r[33]<=54 else (25 if r[107]<=486 else (5
        if r[76]<=-1 else -98 if r[31]<=33 else 8) if r[75]<=78 else 24) if r[31]<=81 else -69) if r[60]<=0 else 15 if
        r[11]<=0 else -21) if r[17]<=0 else -37) + (((((((35 if r[72]<=0 else -26) if r[84]<=57 else -15) if r[88]<=4
        else ((5 if r[107]<=80 else -44 if r[88]<=9 else 5) if r[88]<=14 else -33) if r[50]<=26 else 3) if r[89]<=49
        else 9 if r[1]<=96 else -60) if r[3]<=0 else 14 if r[5]<=5 else -45) if r[1]<=112 else 38) if r[39]<=6 else
        -37)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        (((((((-30 if r[84]<=66 else 16) if r[6]<=33 else 10) if r[113]<=770 else 42) if r[112]<=19 else 5 if r[8]<=1
        else 39) if r[104]<=0 else (16 if r[88]<=4 else -26) if r[73]<=180 else 25) if r[45]<=0 else -14 if r[38]<=6
        else -61) if r[31]<=30 else 10 if r[11]<=0 else -41 if r[6]<=26 else 3) + (((((-16 if r[100]<=29 else 9) if
        r[42]<=-15 else (30 if r[99]<=-1 else (((19 if r[98]<=-21 else 7 if r[84]<=51 else -19) if r[1]<=83 else -54)
        if r[1]<=91 else 34) if r[90]<=60 else 28) if r[89]<=49 else 17) if r[25]<=0 else 26 if r[8]<=12 else -30) if
        r[11]<=2 else -34) if r[35]<=0 else -43) + ((((((((-15 if r[67]<=2 else 25) if r[65]<=27 else 8) if r[31]<=81
        else -30) if r[89]<=48 else 40 if r[88]<=26 else -14 if r[89]<=159 else (50 if r[90]<=69 else -17) if
        r[61]<=256 else -34) if r[104]<=6 else -28) if r[52]<=0 else 2 if r[63]<=30 else 23) if r[11]<=2 else -33) if
        r[35]<=0 else -43) + ((((((-21 if r[66]<=-20 else ((-3 if r[31]<=28 else 36) if r[7]<=17 else 1) if r[65]<=267
        else -19) if r[3]<=0 else 19 if r[32]<=22 else -26) if r[84]<=80 else (-43 if r[12]<=0 else 24) if r[88]<=9
        else -1) if r[58]<=105 else 24) if r[115]<=39 else -28) if r[104]<=8 else -42 if r[84]<=87 else 12) + ((((-35
        if r[77]<=-101 else -11 if r[113]<=97 else 18) if r[2]<=0 else ((25 if r[2]<=1 else 22 if r[112]<=11 else -44)
        if r[113]<=19 else -14) if r[93]<=1 else 3 if r[5]<=3 else -49 if r[47]<=29 else (-57 if r[57]<=89 else 24) if
        r[0]<=401 else 33) if r[60]<=0 else 10) if r[10]<=0 else -31) + (((((((-14 if r[58]<=-19 else ((-17 if
        r[96]<=-6 else 18) if r[11]<=0 else -29 if r[32]<=23 else 37) if r[112]<=64 else -5) if r[3]<=0 else 21 if
        r[5]<=3 else -22) if r[72]<=0 else -27 if r[1]<=31 else 19) if r[20]<=0 else -37) if r[115]<=39 else -28) if
        r[13]<=0 else -27) if r[39]<=6 else -35) + (((7 if r[97]<=-84 else ((((-10 if r[60]<=0 else 11) if r[32]<=12
        else -46) if r[33]<=61 else 34) if r[8]<=3 else -29 if r[74]<=-26 else 32 if r[58]<=48 else -13) if r[30]<=1
        else -33) if r[35]<=0 else -41) if r[104]<=3 else -37 if r[96]<=67 else (-29 if r[79]<=7 else 31) if
        r[113]<=192 else 20) + (((((7 if r[85]<=8 else 33) if r[38]<=6 else 32 if r[63]<=12 else -66) if r[109]<=11
        else (-14 if r[4]<=1 else 32) if r[112]<=83 else -67) if r[104]<=0 else -18) if r[31]<=30 else ((15 if
        r[31]<=75 else (7 if r[32]<=7 else -58) if r[108]<=22 else 14) if r[104]<=7 else -30) if r[34]<=0 else -33) +
        ((((((((26 if r[107]<=111 else -1) if r[98]<=-8 else ((-15 if r[114]<=148 else 31 if r[112]<=66 else -10) if
        r[104]<=1 else -31) if r[100]<=31 else 12) if r[115]<=9 else 14) if r[115]<=39 else -29) if r[30]<=1 else -24)
        if r[103]<=20 else -9 if r[93]<=1 else 38) if r[104]<=14 else -38) if r[39]<=6 else -35) + ((((-18 if
        r[0]<=413 else 26) if r[73]<=14 else 4 if r[88]<=29 else -30 if r[88]<=80 else 13) if r[67]<=0 else 32 if
        r[65]<=21 else ((20 if r[43]<=1 else -20) if r[93]<=1 else 4 if r[100]<=19 else -3 if r[49]<=92 else -60) if
        r[2]<=3 else -32) if r[34]<=0 else 29 if r[57]<=6 else -46)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        ((((((((-19 if r[93]<=1 else 22) if r[109]<=-2 else -20) if r[76]<=-14 else 15 if r[107]<=701 else -6) if
        r[72]<=2 else -38) if r[66]<=80 else -9 if r[31]<=83 else 4 if r[32]<=7 else -84) if r[84]<=80 else -27 if
        r[88]<=66 else 37) if r[55]<=31 else 13 if r[97]<=-84 else -3) if r[17]<=0 else -35) + (((((((-25 if r[1]<=53
        else 25) if r[44]<=0 else 10) if r[73]<=14 else ((-34 if r[42]<=-20 else -2) if r[8]<=0 else 23 if r[11]<=0
        else -8) if r[25]<=0 else 56 if r[0]<=89 else -6) if r[67]<=0 else 9) if r[34]<=0 else 43 if r[0]<=19 else
        -42) if r[11]<=2 else -31) if r[35]<=0 else -41) + (10 if r[88]<=6 else ((18 if r[77]<=-63 else (14 if
        r[78]<=-56 else -32 if r[55]<=6 else ((-44 if r[61]<=129 else 18) if r[82]<=16 else 2) if r[47]<=29 else 7) if
        r[115]<=5 else -9 if r[108]<=8 else 17) if r[94]<=3 else -14) if r[2]<=1 else -1 if r[0]<=89 else -44 if
        r[96]<=98 else 20) + ((((((((-9 if r[76]<=-13 else 14) if r[87]<=10 else 68 if r[104]<=0 else 6) if
        r[107]<=701 else -14) if r[80]<=7 else -26) if r[88]<=26 else -30 if r[75]<=97 else 10) if r[84]<=80 else -25)
        if r[89]<=251 else 35) if r[55]<=31 else (2 if r[61]<=518 else -1 if r[38]<=2 else -70) if r[63]<=33 else 18)
        + ((((-27 if r[68]<=0 else 14) if r[58]<=-19 else ((0 if r[112]<=63 else 3 if r[63]<=9 else -39 if r[79]<=8
        else 15) if r[100]<=10 else 15) if r[31]<=81 else 3 if r[33]<=30 else -56) if r[49]<=247 else 14) if r[52]<=0
        else 39 if r[108]<=-14 else 9 if r[2]<=1 else 6 if r[0]<=93 else -41) + (((((-17 if r[76]<=-27 else 23) if
        r[79]<=5 else -10) if r[97]<=-87 else (-7 if r[80]<=6 else -39) if r[113]<=31 else 26) if r[104]<=0 else 17 if
        r[99]<=-1 else -24 if r[103]<=40 else -23 if r[98]<=3 else 38) if r[31]<=30 else (22 if r[0]<=37 else 5) if
        r[11]<=0 else 19 if r[97]<=-118 else -28) + (((((((7 if r[80]<=7 else -28 if r[33]<=44 else 17) if r[104]<=2
        else -24) if r[5]<=3 else (((-3 if r[73]<=45 else -57) if r[75]<=93 else 9) if r[61]<=518 else -69) if
        r[50]<=46 else 23) if r[103]<=20 else 35 if r[46]<=0 else -11) if r[13]<=0 else -25) if r[1]<=112 else 36) if
        r[72]<=2 else -30) + ((((((-10 if r[98]<=23 else -45) if r[52]<=0 else 7) if r[58]<=105 else 25) if r[74]<=-15
        else (4 if r[2]<=1 else -5 if r[0]<=165 else -58) if r[90]<=27 else ((52 if r[111]<=56 else 4) if r[98]<=19
        else -21) if r[90]<=36 else 5) if r[39]<=6 else 14 if r[87]<=0 else -47) if r[11]<=2 else -30) + (((((((2 if
        r[103]<=9 else -35) if r[25]<=0 else 44 if r[94]<=2 else -20) if r[103]<=20 else 40) if r[88]<=14 else (-48 if
        r[76]<=14 else -10) if r[96]<=19 else 4) if r[84]<=88 else -28) if r[89]<=49 else 33 if r[88]<=26 else -11 if
        r[88]<=81 else 42 if r[33]<=92 else -39) if r[104]<=8 else -23) + (((-33 if r[58]<=-24 else ((-21 if r[96]<=-5
        else 13) if r[64]<=0 else -27) if r[62]<=0 else -12) if r[80]<=7 else -35) if r[2]<=0 else (7 if r[50]<=-2
        else 47) if r[88]<=6 else (((-2 if r[32]<=30 else -37) if r[78]<=119 else 13) if r[31]<=81 else -58 if
        r[89]<=42 else 5) if r[115]<=9 else 17)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
