"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        (((((((-36 if r[50]<=23 else -2) if r[8]<=0 else -13 if r[7]<=61 else 59) if r[66]<=-14 else -25 if r[50]<=-18
        else 5 if r[7]<=87 else -23) if r[44]<=0 else 18 if r[104]<=0 else -12) if r[1]<=104 else 40) if r[63]<=33
        else (4 if r[72]<=0 else -41) if r[55]<=31 else 22) if r[20]<=0 else -46) + (((((23 if r[88]<=6 else (((-5 if
        r[89]<=63 else 41) if r[98]<=6 else -27) if r[112]<=18 else ((23 if r[112]<=68 else -12) if r[2]<=1 else -43)
        if r[115]<=8 else 29) if r[34]<=0 else -53) if r[113]<=11 else 32) if r[104]<=0 else -24 if r[31]<=31 else 11)
        if r[30]<=1 else -25) if r[20]<=0 else -44) + ((-21 if r[42]<=-24 else ((((47 if r[84]<=58 else 6) if
        r[86]<=39 else -14) if r[88]<=6 else ((((-16 if r[115]<=5 else 8) if r[25]<=0 else 45) if r[32]<=35 else -96
        if r[75]<=55 else 7) if r[104]<=1 else -36) if r[0]<=605 else 42) if r[38]<=6 else -57) if r[89]<=49 else 15)
        if r[11]<=2 else -42) + (((((-22 if r[58]<=-20 else -24 if r[108]<=-40 else 20 if r[115]<=39 else -30) if
        r[84]<=55 else (59 if r[108]<=-13 else 2 if r[24]<=0 else -46) if r[94]<=2 else (12 if r[98]<=7 else -37) if
        r[113]<=8 else -37) if r[38]<=6 else -45) if r[34]<=0 else -46) if r[7]<=74 else -29 if r[73]<=29 else -2) +
        (((((-3 if r[61]<=0 else -27) if r[52]<=0 else 14) if r[86]<=39 else -36) if r[74]<=-15 else (-36 if r[85]<=4
        else 10) if r[50]<=-22 else ((29 if r[105]<=0 else -41) if r[88]<=6 else (-19 if r[82]<=-7 else 13 if
        r[53]<=16 else -11) if r[34]<=0 else -48) if r[13]<=0 else -34) if r[35]<=0 else -61) + ((((((22 if r[86]<=38
        else -36) if r[88]<=6 else -11 if r[5]<=3 else (-18 if r[50]<=-10 else -108) if r[76]<=14 else 13) if
        r[58]<=106 else 34) if r[89]<=66 else 17) if r[51]<=0 else 14 if r[35]<=0 else -60) if r[27]<=0 else -31 if
        r[27]<=137 else -27 if r[73]<=14 else -5 if r[27]<=3584 else 33) + (((8 if r[89]<=7 else 65) if r[88]<=4 else
        ((((((-37 if r[96]<=-3 else 0 if r[38]<=0 else -32) if r[27]<=0 else -26) if r[1]<=60 else 39) if r[104]<=1
        else -37) if r[88]<=81 else 31) if r[5]<=1 else 8) if r[3]<=0 else (8 if r[64]<=0 else -44) if r[77]<=80 else
        32) if r[17]<=0 else -47) + ((((((-24 if r[99]<=0 else 0) if r[8]<=0 else (21 if r[5]<=3 else -43) if r[94]<=2
        else -23) if r[0]<=664 else 44) if r[59]<=0 else 8) if r[68]<=0 else (18 if r[56]<=2 else -41) if r[2]<=3 else
        -30) if r[30]<=1 else ((-21 if r[104]<=0 else 87) if r[88]<=4 else -21) if r[1]<=7 else -49) + (((((((((26 if
        r[7]<=39 else -8) if r[103]<=19 else 63) if r[89]<=11 else (-11 if r[5]<=4 else -67) if r[66]<=-15 else -39 if
        r[76]<=-19 else 6) if r[84]<=75 else -31 if r[63]<=52 else 42) if r[115]<=5 else 13) if r[58]<=105 else 29) if
        r[115]<=39 else -34) if r[35]<=0 else -59) if r[11]<=2 else -41) + ((((((((28 if r[105]<=0 else -42) if
        r[88]<=6 else ((((20 if r[98]<=-18 else -24) if r[85]<=22 else 12) if r[90]<=38 else 15) if r[89]<=29 else 16)
        if r[30]<=1 else -31) if r[34]<=0 else -43) if r[35]<=0 else -56) if r[72]<=2 else -37) if r[7]<=74 else -14)
        if r[11]<=2 else -39) if r[20]<=0 else -43)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((((((((20 if r[86]<=39 else -25) if r[89]<=11 else (((-24 if r[5]<=3 else -76) if r[63]<=37 else 4) if
        r[8]<=0 else 2) if r[4]<=4 else 39) if r[51]<=0 else 13 if r[40]<=0 else -53) if r[89]<=48 else 15) if
        r[35]<=0 else -56) if r[13]<=0 else -32) if r[115]<=39 else -35) if r[104]<=7 else -28) + ((((-22 if r[95]<=5
        else (((-31 if r[73]<=12 else -7 if r[41]<=389 else -43) if r[32]<=37 else 32) if r[3]<=0 else 10) if
        r[103]<=20 else 55 if r[29]<=0 else -13) if r[44]<=3 else 23) if r[58]<=24 else 20 if r[91]<=0 else -8) if
        r[68]<=0 else (16 if r[11]<=2 else -42) if r[98]<=22 else -32) + ((((31 if r[109]<=-4 else -4 if r[6]<=34 else
        20 if r[84]<=80 else 17 if r[90]<=18 else -44) if r[38]<=6 else -48) if r[104]<=0 else -42 if r[50]<=-22 else
        (-5 if r[5]<=0 else 35) if r[113]<=-1 else (11 if r[84]<=52 else -29) if r[77]<=124 else 9) if r[30]<=1 else
        -31 if r[3]<=3 else 43) + (((((((38 if r[89]<=2 else (((-8 if r[66]<=-13 else 17) if r[31]<=81 else -37) if
        r[114]<=384 else (49 if r[107]<=718 else -9) if r[78]<=-55 else -25) if r[84]<=80 else -28) if r[55]<=33 else
        10) if r[115]<=9 else 20) if r[115]<=39 else -34) if r[35]<=0 else -55) if r[13]<=0 else -32) if r[20]<=0 else
        -42) + (((((((-30 if r[96]<=4 else (-19 if r[93]<=1 else 6) if r[64]<=0 else -45) if r[2]<=0 else (14 if
        r[38]<=3 else -75 if r[89]<=42 else 22) if r[2]<=1 else 15 if r[114]<=34 else -31) if r[60]<=0 else 12) if
        r[58]<=105 else 27) if r[34]<=0 else -39) if r[17]<=0 else -45) if r[20]<=0 else -40) + (((((-32 if r[67]<=0
        else -7) if r[41]<=27 else 10) if r[100]<=29 else 17 if r[7]<=62 else -37) if r[44]<=1 else 10) if r[42]<=-14
        else (34 if r[31]<=-1 else ((((-28 if r[50]<=-18 else -5) if r[88]<=80 else 47) if r[58]<=26 else 15) if
        r[24]<=0 else -43) if r[68]<=0 else 16) if r[39]<=6 else -48) + (((((((17 if r[88]<=6 else -8 if r[87]<=9 else
        33) if r[107]<=700 else -37 if r[47]<=29 else -26 if r[31]<=27 else 29) if r[115]<=39 else -42) if r[89]<=49
        else 26 if r[104]<=0 else 1) if r[58]<=105 else 29) if r[98]<=23 else -49 if r[77]<=68 else 12) if r[27]<=0
        else -28 if r[27]<=137 else -2) + ((((((-17 if r[4]<=4 else 44) if r[110]<=24 else 44 if r[84]<=78 else -25)
        if r[44]<=0 else 26 if r[84]<=81 else -36) if r[107]<=710 else -36 if r[115]<=5 else -4) if r[43]<=0 else (-36
        if r[42]<=-12 else (-8 if r[49]<=22 else 19) if r[53]<=261 else -24) if r[39]<=3 else -52) if r[52]<=0 else
        10) + ((((-16 if r[108]<=13 else 39 if r[107]<=718 else -31 if r[77]<=171 else 22) if r[6]<=33 else 15) if
        r[104]<=0 else 33 if r[89]<=2 else -24) if r[31]<=30 else ((13 if r[84]<=84 else (-62 if r[88]<=9 else -3) if
        r[77]<=236 else 33) if r[30]<=1 else 18 if r[1]<=7 else -47) if r[34]<=0 else -39) + ((((((((-5 if r[3]<=0
        else 23) if r[5]<=1 else 19) if r[113]<=41 else 43 if r[11]<=0 else -20) if r[104]<=2 else -23) if r[103]<=20
        else 34) if r[64]<=0 else -30 if r[58]<=92 else 21) if r[61]<=0 else ((3 if r[97]<=-91 else -28) if r[45]<=0
        else -35) if r[31]<=27 else 3) if r[17]<=0 else -43)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((((((-13 if r[114]<=254 else 50) if r[89]<=6 else 59) if r[88]<=4 else 1 if r[83]<=62 else -15) if r[11]<=0
        else (-46 if r[6]<=34 else 36 if r[96]<=21 else -46) if r[77]<=222 else 25) if r[0]<=523 else -73 if r[7]<=32
        else 19) if r[49]<=246 else 16) if r[52]<=0 else 9) if r[1]<=112 else 37) + (((33 if r[86]<=39 else -22) if
        r[88]<=4 else ((((-14 if r[98]<=23 else -51) if r[32]<=29 else 16) if r[113]<=766 else 30) if r[77]<=78 else
        ((-12 if r[3]<=0 else 29) if r[5]<=0 else (23 if r[100]<=67 else -47) if r[44]<=5 else -39) if r[2]<=1 else
        -29) if r[60]<=0 else 10) if r[17]<=0 else -42) + ((((-19 if r[100]<=29 else 9) if r[42]<=-15 else (24 if
        r[88]<=4 else -29 if r[82]<=-8 else (20 if r[98]<=-18 else (-8 if r[112]<=80 else -19 if r[78]<=25 else -2 if
        r[84]<=54 else -99) if r[90]<=57 else 27) if r[96]<=27 else 13) if r[68]<=0 else 16) if r[25]<=0 else 22) if
        r[11]<=2 else -37) + ((((7 if r[89]<=6 else 49) if r[72]<=0 else -31) if r[88]<=4 else ((((((-23 if r[63]<=37
        else 5) if r[49]<=60 else 15 if r[53]<=2 else -17) if r[8]<=0 else 6 if r[86]<=32 else 54) if r[104]<=1 else
        -28) if r[5]<=6 else -46) if r[30]<=1 else -42) if r[89]<=49 else 9) if r[1]<=112 else 35) + ((((((30 if
        r[113]<=98 else -34) if r[98]<=13 else -31) if r[114]<=216 else 53) if r[88]<=4 else (-25 if r[43]<=0 else 7)
        if r[76]<=-17 else -26 if r[82]<=-10 else (-25 if r[66]<=-19 else (4 if r[2]<=3 else -36) if r[6]<=44 else 24)
        if r[115]<=9 else 22) if r[115]<=39 else -31) if r[10]<=0 else -33) + ((((((((((3 if r[59]<=0 else 22) if
        r[113]<=145 else 49) if r[31]<=75 else (2 if r[0]<=83 else -92) if r[89]<=31 else 18) if r[104]<=7 else -39)
        if r[115]<=39 else -35) if r[84]<=75 else -25 if r[89]<=29 else 14) if r[0]<=605 else 44) if r[61]<=0 else -7)
        if r[34]<=0 else -37) if r[11]<=2 else -36) + (-25 if r[42]<=-28 else (((((((3 if r[99]<=0 else 29) if
        r[93]<=1 else -4) if r[68]<=0 else 20) if r[2]<=1 else 17 if r[73]<=20 else 20 if r[33]<=-6 else -40) if
        r[104]<=1 else -17 if r[87]<=43 else 18) if r[1]<=112 else 43) if r[30]<=1 else 30 if r[99]<=-1 else -28) if
        r[11]<=2 else -33) + ((((((-22 if r[73]<=30 else 42) if r[96]<=1 else (23 if r[41]<=142 else -19) if r[61]<=0
        else -14) if r[114]<=562 else -23) if r[74]<=-15 else 22 if r[65]<=6 else (-4 if r[65]<=21 else 10) if r[2]<=1
        else 24 if r[96]<=4 else -23) if r[34]<=0 else 33 if r[88]<=6 else -49) if r[39]<=6 else -45) + (((((-6 if
        r[33]<=52 else 18 if r[112]<=83 else ((31 if r[104]<=0 else -34) if r[42]<=24 else -83) if r[47]<=29 else 10)
        if r[30]<=1 else -34 if r[103]<=20 else 32) if r[3]<=0 else (22 if r[5]<=3 else -55 if r[114]<=284 else 17) if
        r[8]<=16 else -26) if r[17]<=0 else -40) if r[20]<=0 else -37) + ((((-1 if r[81]<=33 else 43) if r[112]<=-93
        else ((-23 if r[42]<=-28 else (((12 if r[84]<=51 else -13 if r[77]<=121 else -9 if r[110]<=18 else 24) if
        r[8]<=4 else 33) if r[34]<=0 else -33) if r[115]<=39 else -29) if r[104]<=2 else -23) if r[8]<=21 else -34) if
        r[104]<=12 else -39) if r[35]<=0 else -54)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((((((18 if r[88]<=6 else ((((8 if r[40]<=0 else -47) if r[1]<=84 else -75 if r[32]<=40 else 3) if r[68]<=0
        else 26) if r[94]<=2 else -17) if r[2]<=1 else -28) if r[63]<=37 else 16) if r[7]<=53 else -8) if r[38]<=6
        else -35) if r[17]<=0 else -37) if r[20]<=0 else -36) if r[35]<=0 else -53) + (((((-9 if r[73]<=14 else ((8 if
        r[102]<=6 else 31) if r[47]<=36 else -3) if r[0]<=523 else -61 if r[0]<=593 else 30) if r[88]<=14 else (10 if
        r[92]<=0 else -34 if r[55]<=34 else 13) if r[97]<=-76 else -38) if r[84]<=88 else -35) if r[1]<=104 else 42)
        if r[89]<=49 else 26 if r[88]<=29 else -4) + ((((-9 if r[110]<=18 else -36 if r[111]<=0 else 24) if
        r[107]<=700 else -34) if r[55]<=31 else 8 if r[13]<=0 else -54) if r[31]<=30 else (((22 if r[88]<=29 else -1)
        if r[84]<=86 else -53 if r[88]<=11 else 17) if r[31]<=81 else 6 if r[5]<=0 else 6 if r[32]<=10 else -76) if
        r[34]<=0 else -34) + (((8 if r[85]<=1 else -32) if r[76]<=-19 else -20 if r[66]<=-19 else (-18 if r[42]<=-20
        else ((((16 if r[107]<=700 else -7) if r[88]<=84 else 51) if r[66]<=123 else 23 if r[70]<=0 else -56) if
        r[11]<=0 else -15) if r[84]<=69 else -12) if r[49]<=234 else 19) if r[52]<=0 else 0 if r[63]<=30 else 21) +
        ((((((16 if r[107]<=700 else -19 if r[73]<=179 else 34) if r[97]<=-88 else -12) if r[45]<=0 else -19) if
        r[61]<=1025 else -50) if r[58]<=101 else 33) if r[31]<=30 else (21 if r[84]<=84 else -28) if r[7]<=17 else 13
        if r[0]<=53 else ((-14 if r[71]<=32 else 21) if r[73]<=39 else -23) if r[1]<=61 else 25) + ((((((24 if
        r[97]<=-119 else (19 if r[98]<=5 else -24) if r[80]<=7 else -28) if r[54]<=0 else -14 if r[99]<=0 else 9) if
        r[107]<=700 else (-41 if r[77]<=42 else 1 if r[53]<=288 else -50) if r[96]<=91 else 60 if r[78]<=-24 else -14)
        if r[104]<=11 else -46) if r[115]<=9 else 15) if r[115]<=39 else -29) + (((((((12 if r[109]<=14 else -26) if
        r[78]<=-47 else (31 if r[98]<=18 else -14) if r[49]<=367 else -21) if r[78]<=287 else -33 if r[0]<=185 else
        12) if r[84]<=51 else (-12 if r[115]<=9 else 12) if r[78]<=203 else 20) if r[61]<=0 else -4 if r[2]<=3 else
        -39) if r[11]<=2 else -33) if r[35]<=0 else -51) + (((((-33 if r[66]<=-25 else (31 if r[104]<=6 else -30) if
        r[112]<=-10 else -8) if r[8]<=0 else ((((39 if r[71]<=36 else 0) if r[11]<=0 else -2) if r[38]<=0 else -26) if
        r[72]<=0 else -26) if r[30]<=1 else -37) if r[55]<=33 else -4 if r[2]<=0 else 21) if r[35]<=0 else -50) if
        r[13]<=0 else -28) + (((((21 if r[86]<=39 else -17) if r[88]<=6 else ((((-15 if r[25]<=0 else 39) if r[0]<=321
        else 38) if r[5]<=3 else -52 if r[115]<=5 else 15) if r[0]<=605 else 34) if r[89]<=29 else 32 if r[32]<=1 else
        3) if r[20]<=0 else -35) if r[98]<=23 else -43 if r[79]<=3 else 11) if r[17]<=0 else -37) + ((((((22 if
        r[88]<=5 else -3) if r[7]<=72 else -23) if r[114]<=562 else -18) if r[47]<=30 else -9 if r[2]<=0 else ((-14 if
        r[50]<=-2 else (36 if r[31]<=85 else -21) if r[53]<=270 else -18) if r[42]<=140 else -42) if r[58]<=25 else
        30) if r[52]<=0 else 10) if r[72]<=2 else -51 if r[69]<=1 else 5)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((((((3 if r[86]<=39 else -39) if r[111]<=78 else 17) if r[78]<=227 else -37 if r[33]<=118 else 28) if
        r[88]<=26 else -27) if r[107]<=700 else -31 if r[55]<=36 else -11 if r[0]<=130 else 43) if r[61]<=1024 else
        -47) if r[58]<=101 else 32) if r[31]<=30 else 10 if r[31]<=81 else 16 if r[32]<=7 else -61) + ((((((((-8 if
        r[31]<=11 else 22) if r[62]<=0 else -25) if r[2]<=0 else 23 if r[107]<=502 else ((-43 if r[57]<=11 else 10) if
        r[71]<=37 else -81) if r[3]<=2 else 32) if r[96]<=47 else 37) if r[104]<=0 else -31 if r[91]<=0 else -5) if
        r[61]<=1056 else -46) if r[31]<=30 else 6) if r[34]<=0 else -33) + (((((-46 if r[47]<=40 else 16) if r[55]<=14
        else -23 if r[49]<=124 else 18) if r[76]<=-19 else (-17 if r[42]<=-20 else -27 if r[50]<=-24 else ((3 if
        r[94]<=1 else 43 if r[89]<=15 else 4) if r[104]<=4 else -22) if r[5]<=8 else -47) if r[1]<=112 else 42) if
        r[52]<=0 else 9) if r[72]<=2 else -31) + (((((-15 if r[74]<=-26 else (-6 if r[55]<=30 else 12) if r[8]<=0 else
        (37 if r[47]<=37 else 0) if r[99]<=5 else 17 if r[107]<=783 else -48) if r[24]<=0 else -39) if r[11]<=0 else
        (-13 if r[109]<=2 else -32 if r[4]<=0 else 41) if r[97]<=-114 else -27) if r[13]<=0 else -26) if r[35]<=0 else
        -49) + (((((((((-20 if r[58]<=-18 else 15) if r[114]<=329 else -21 if r[31]<=37 else 6) if r[8]<=0 else 15) if
        r[38]<=6 else -44) if r[30]<=1 else -35 if r[113]<=85 else 21) if r[3]<=0 else 15) if r[72]<=0 else -29 if
        r[33]<=64 else 23) if r[115]<=39 else 13 if r[109]<=10 else -52) if r[39]<=6 else -44) + ((((((46 if r[93]<=13
        else 4) if r[84]<=57 else -15) if r[88]<=4 else (-53 if r[84]<=36 else -6) if r[66]<=-19 else -6 if r[1]<=28
        else (27 if r[80]<=1 else 22 if r[75]<=11 else -25) if r[75]<=93 else 24) if r[3]<=0 else 3 if r[77]<=80 else
        28) if r[17]<=0 else -34) if r[10]<=0 else -30) + (((((((-13 if r[50]<=-22 else ((-9 if r[78]<=-88 else 28) if
        r[78]<=287 else -15) if r[84]<=51 else 1 if r[66]<=93 else 35) if r[11]<=0 else -23 if r[33]<=93 else 19) if
        r[115]<=39 else -27) if r[20]<=0 else -37) if r[98]<=23 else -35 if r[50]<=25 else 13) if r[13]<=0 else -25)
        if r[35]<=0 else -48) + ((((((3 if r[107]<=254 else 71) if r[89]<=2 else ((-11 if r[84]<=86 else -52) if
        r[115]<=5 else -32 if r[112]<=4 else 11) if r[25]<=0 else -15 if r[31]<=13 else 43) if r[82]<=14 else 13) if
        r[88]<=14 else -30 if r[51]<=0 else -21 if r[5]<=0 else 13) if r[0]<=664 else 40) if r[89]<=49 else 8) +
        (((((5 if r[73]<=14 else 46) if r[113]<=673 else -35) if r[86]<=39 else -17) if r[88]<=4 else (((((-12 if
        r[89]<=49 else 7) if r[8]<=0 else -8 if r[108]<=4 else 18) if r[58]<=105 else 20) if r[113]<=673 else 32) if
        r[22]<=0 else -41) if r[30]<=1 else 33 if r[1]<=0 else -37) if r[72]<=2 else -29) + ((((-14 if r[76]<=-12 else
        17 if r[75]<=36 else 10 if r[98]<=1 else -2 if r[61]<=0 else -45 if r[31]<=39 else 1) if r[51]<=0 else ((((24
        if r[38]<=6 else -39) if r[40]<=0 else -48) if r[104]<=8 else -21) if r[7]<=38 else -8) if r[41]<=802 else
        -52) if r[35]<=0 else -47) if r[39]<=6 else -42)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        (((((((-16 if r[78]<=-72 else 45 if r[97]<=-77 else 28 if r[78]<=139 else -10) if r[84]<=21 else 1 if
        r[103]<=20 else 36 if r[46]<=0 else -10) if r[98]<=23 else -31 if r[42]<=25 else 9) if r[115]<=39 else -38 if
        r[77]<=254 else 20) if r[20]<=0 else -32) if r[39]<=6 else -41) if r[17]<=0 else -35) + ((((((((((-16 if
        r[78]<=-94 else 10) if r[84]<=88 else -33) if r[25]<=0 else 44) if r[5]<=6 else -35) if r[8]<=20 else -30) if
        r[72]<=0 else -32 if r[71]<=28 else 7) if r[107]<=700 else -10 if r[53]<=1036 else -58) if r[115]<=9 else -8
        if r[89]<=17 else 20) if r[115]<=39 else -25) if r[17]<=0 else -34) + ((((((-21 if r[5]<=0 else (4 if
        r[108]<=5 else -33) if r[94]<=1 else 26) if r[42]<=-15 else 31 if r[31]<=-1 else -4 if r[115]<=9 else -3 if
        r[78]<=21 else 35 if r[99]<=6 else -14) if r[55]<=48 else 15) if r[25]<=0 else 39 if r[88]<=12 else -8) if
        r[35]<=0 else -46) if r[11]<=2 else -30) + (((((((-24 if r[92]<=0 else -2) if r[31]<=31 else 11 if r[104]<=2
        else -26) if r[80]<=7 else -37) if r[2]<=0 else ((8 if r[84]<=51 else -22) if r[55]<=31 else 10) if r[90]<=37
        else 13) if r[1]<=98 else 12 if r[6]<=39 else -66) if r[103]<=20 else 33 if r[46]<=0 else -9) if r[1]<=112
        else 30) + (((-30 if r[33]<=-25 else ((((-1 if r[58]<=95 else 32 if r[83]<=88 else -37) if r[44]<=0 else (19
        if r[84]<=85 else -13) if r[8]<=23 else -32) if r[35]<=0 else -46) if r[104]<=12 else -33) if r[24]<=0 else
        -24) if r[72]<=2 else -46 if r[69]<=1 else 9) if r[34]<=0 else 26 if r[80]<=0 else -44) + ((((6 if r[88]<=8
        else 43) if r[11]<=0 else -27) if r[112]<=-93 else -12 if r[109]<=-6 else ((6 if r[103]<=8 else -36) if
        r[89]<=45 else 21) if r[97]<=-85 else (((-15 if r[60]<=0 else 27 if r[98]<=1 else -8) if r[115]<=36 else -49)
        if r[33]<=61 else 27) if r[96]<=46 else 21) if r[104]<=12 else -35) + (((((16 if r[98]<=-9 else (-24 if
        r[44]<=0 else 18) if r[111]<=1 else 36 if r[88]<=4 else (22 if r[78]<=-66 else -19 if r[63]<=26 else 0) if
        r[115]<=9 else 13) if r[115]<=39 else -25) if r[45]<=14 else (19 if r[88]<=7 else -9) if r[86]<=17 else -33)
        if r[39]<=6 else -40) if r[10]<=0 else -28) + (((((((((7 if r[88]<=29 else -27 if r[58]<=24 else 13) if
        r[88]<=81 else 46 if r[78]<=291 else -49) if r[104]<=7 else -46 if r[87]<=32 else 52 if r[107]<=2911 else -25)
        if r[35]<=0 else -43) if r[38]<=6 else -29) if r[39]<=6 else -39) if r[10]<=0 else -28) if r[20]<=0 else -34)
        if r[13]<=0 else -24) + (((((((-7 if r[30]<=6 else 61) if r[51]<=0 else (((2 if r[112]<=96 else 28) if
        r[32]<=23 else 39) if r[41]<=376 else 25 if r[75]<=18 else -38) if r[40]<=0 else -52) if r[1]<=98 else -52) if
        r[1]<=112 else 45) if r[60]<=0 else 23 if r[81]<=3 else 2) if r[13]<=0 else -24) if r[11]<=2 else -28) +
        (((-20 if r[76]<=-19 else ((10 if r[88]<=12 else ((-46 if r[6]<=37 else 7) if r[47]<=29 else 2) if r[89]<=63
        else 28) if r[108]<=39 else 36) if r[104]<=0 else -13) if r[31]<=30 else 18 if r[0]<=52 else (0 if r[91]<=1
        else -23) if r[47]<=31 else 20 if r[7]<=45 else -24) if r[39]<=6 else -37)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
