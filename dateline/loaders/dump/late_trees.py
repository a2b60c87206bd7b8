"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        ((((((((((14 if r[105]<=0 else -37) if r[97]<=-84 else -29 if r[2]<=0 else 14) if r[61]<=1040 else -61) if
        r[107]<=702 else -43 if r[89]<=49 else -6) if r[31]<=27 else 9) if r[60]<=0 else 17) if r[30]<=1 else -34 if
        r[103]<=20 else 34) if r[17]<=0 else -55) if r[58]<=105 else 30) if r[34]<=0 else -43) + ((((((((59 if
        r[104]<=6 else -30) if r[112]<=-98 else (11 if r[104]<=3 else -29) if r[44]<=0 else 29) if r[34]<=0 else -42)
        if r[84]<=75 else (27 if r[81]<=7 else -56 if r[115]<=4 else -1) if r[87]<=33 else 31) if r[61]<=0 else -6) if
        r[35]<=0 else -50) if r[11]<=2 else -45) if r[30]<=1 else -27) + (((3 if r[61]<=0 else -19) if r[107]<=711
        else -32) if r[74]<=-15 else (((((-34 if r[58]<=-24 else 5 if r[90]<=27 else 47) if r[90]<=36 else -13) if
        r[2]<=0 else (27 if r[114]<=488 else -12 if r[69]<=64 else 36) if r[78]<=106 else 30) if r[39]<=6 else -57) if
        r[10]<=0 else -39) if r[2]<=1 else -12) + ((((-17 if r[31]<=0 else (30 if r[97]<=-21 else -20) if r[46]<=0
        else (-45 if r[102]<=4 else 17) if r[111]<=95 else 26) if r[64]<=0 else -32) if r[107]<=688 else -32) if
        r[42]<=-15 else (-8 if r[59]<=0 else 17 if r[61]<=8 else -8) if r[68]<=0 else (-14 if r[93]<=2 else 19) if
        r[1]<=30 else 39) + (((-21 if r[6]<=15 else 33 if r[83]<=87 else -5) if r[103]<=20 else 55) if r[88]<=6 else
        (-24 if r[111]<=85 else ((-17 if r[115]<=5 else 19) if r[103]<=8 else -72) if r[113]<=4 else 49) if r[89]<=31
        else 18 if r[88]<=26 else (-30 if r[71]<=37 else 12) if r[77]<=80 else 38 if r[7]<=12 else -4) + ((((13 if
        r[89]<=7 else 74) if r[8]<=12 else -29) if r[88]<=4 else -30 if r[82]<=-11 else (-18 if r[66]<=-15 else (28 if
        r[84]<=17 else (-35 if r[86]<=5 else 15) if r[76]<=-17 else 3) if r[84]<=86 else -42) if r[115]<=5 else -30 if
        r[96]<=2 else 11 if r[3]<=0 else 38) if r[35]<=0 else -50) + (((((-23 if r[31]<=9 else 43) if r[78]<=-69 else
        40) if r[88]<=4 else ((((((-2 if r[106]<=0 else -29) if r[113]<=770 else 40) if r[31]<=28 else 13) if r[30]<=1
        else -34) if r[4]<=4 else 39) if r[34]<=0 else -50) if r[115]<=39 else 24 if r[109]<=5 else -56) if r[104]<=5
        else -22) if r[39]<=6 else -41) + ((((((-22 if r[4]<=0 else 33) if r[87]<=1 else 37 if r[84]<=78 else -22) if
        r[45]<=0 else -16) if r[107]<=688 else -31) if r[42]<=-15 else 38 if r[0]<=7 else (((6 if r[107]<=702 else -37
        if r[55]<=34 else 4) if r[31]<=27 else 15) if r[34]<=0 else -36) if r[39]<=6 else -50) if r[35]<=0 else -49) +
        (((-30 if r[58]<=-24 else (((-3 if r[84]<=77 else -31) if r[8]<=0 else (-24 if r[74]<=-27 else 9 if r[41]<=27
        else 49) if r[11]<=0 else -24) if r[38]<=0 else (-36 if r[50]<=-13 else 15) if r[5]<=1 else -70) if r[103]<=20
        else 38) if r[6]<=33 else 3 if r[52]<=0 else 24) if r[17]<=0 else -49) + (((3 if r[49]<=30 else 27) if
        r[88]<=6 else (7 if r[45]<=0 else (7 if r[0]<=566 else -45) if r[69]<=0 else ((-5 if r[41]<=32 else -88) if
        r[47]<=39 else -1) if r[89]<=30 else -6) if r[94]<=3 else ((-6 if r[98]<=7 else -42) if r[0]<=170 else 18) if
        r[8]<=1 else -44) if r[35]<=0 else -48)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((((((((5 if r[84]<=74 else -17) if r[32]<=39 else 46) if r[61]<=0 else (-29 if r[6]<=30 else -23 if r[33]<=39
        else 22) if r[1]<=83 else -56) if r[49]<=242 else 20) if r[52]<=0 else 42 if r[110]<=3 else 9) if r[115]<=39
        else -36) if r[17]<=0 else -47) if r[30]<=1 else 27 if r[99]<=-1 else -33) + (((-29 if r[66]<=-24 else
        ((((((30 if r[86]<=39 else -32) if r[88]<=4 else -33) if r[111]<=78 else 5) if r[89]<=33 else -38) if
        r[31]<=28 else 13 if r[5]<=6 else -39) if r[31]<=81 else -39) if r[89]<=49 else 7) if r[50]<=70 else 17) if
        r[52]<=0 else 49 if r[108]<=-14 else -3 if r[63]<=30 else 22) + ((((-17 if r[50]<=-22 else (-31 if r[51]<=0
        else 8) if r[66]<=-24 else ((15 if r[84]<=75 else (38 if r[81]<=6 else -57 if r[114]<=231 else 27 if
        r[98]<=-10 else -13) if r[53]<=1025 else -69) if r[34]<=0 else -47) if r[7]<=90 else -15) if r[35]<=0 else
        -47) if r[17]<=0 else -41) if r[11]<=2 else -43) + (((((((18 if r[81]<=33 else 76) if r[86]<=39 else -17) if
        r[88]<=6 else (-29 if r[66]<=-24 else ((-14 if r[31]<=18 else 16) if r[31]<=81 else -42) if r[89]<=49 else 18)
        if r[2]<=1 else -28) if r[104]<=5 else -31) if r[98]<=24 else -39) if r[17]<=0 else -54) if r[55]<=33 else -1
        if r[5]<=0 else 19) + ((((((10 if r[80]<=0 else 57) if r[88]<=4 else 8) if r[34]<=0 else -46) if r[84]<=55
        else ((51 if r[108]<=-13 else (-24 if r[42]<=40 else 8) if r[57]<=274 else 31) if r[115]<=5 else 17) if
        r[2]<=1 else -41 if r[7]<=50 else 30) if r[7]<=74 else -40 if r[96]<=3 else -6) if r[11]<=2 else -41) +
        (((((30 if r[114]<=100 else 8) if r[98]<=-8 else 46 if r[89]<=2 else (((-4 if r[110]<=6 else 42) if r[84]<=28
        else -19) if r[113]<=308 else -25 if r[98]<=-1 else 53 if r[84]<=78 else -22) if r[77]<=75 else 8 if r[24]<=0
        else -39) if r[115]<=39 else -34) if r[35]<=0 else -47) if r[11]<=2 else -40) + (((-18 if r[6]<=30 else 38 if
        r[88]<=5 else -2) if r[86]<=39 else -35) if r[74]<=-15 else (((43 if r[86]<=21 else -11) if r[88]<=4 else
        (((-23 if r[8]<=1 else 26 if r[11]<=0 else -23) if r[58]<=24 else 5) if r[88]<=81 else 36) if r[5]<=1 else 12)
        if r[3]<=0 else 19) if r[39]<=6 else -52) + (((((((-13 if r[6]<=15 else 32 if r[105]<=0 else -35) if r[7]<=43
        else -38 if r[77]<=-84 else -12 if r[76]<=-2 else 34) if r[88]<=6 else -14 if r[79]<=9 else 16) if r[1]<=84
        else -63 if r[115]<=5 else 8) if r[0]<=647 else 46) if r[58]<=105 else 27) if r[89]<=49 else 34 if r[84]<=22
        else 5) + (((((((-13 if r[57]<=113 else 10) if r[88]<=81 else 39) if r[100]<=10 else 24 if r[80]<=2 else 26 if
        r[93]<=1 else (-15 if r[31]<=74 else -79) if r[55]<=43 else 23) if r[68]<=0 else 15) if r[30]<=1 else (-39 if
        r[30]<=6 else 14) if r[3]<=3 else 44) if r[72]<=2 else -36) if r[35]<=0 else -46) + ((((((((2 if r[78]<=-70
        else 60) if r[84]<=58 else -16) if r[88]<=4 else -21 if r[31]<=17 else -1) if r[58]<=24 else (-4 if r[6]<=24
        else 27) if r[31]<=81 else -97 if r[97]<=-92 else 2) if r[24]<=0 else -45) if r[68]<=0 else 16 if r[98]<=23
        else -36) if r[17]<=0 else -43) if r[34]<=0 else -38)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((((-25 if r[58]<=-19 else (((49 if r[88]<=4 else -11 if r[80]<=2 else 37 if r[75]<=38 else 7) if r[7]<=53
        else -16) if r[84]<=52 else -8) if r[98]<=23 else -50 if r[77]<=72 else 5) if r[1]<=98 else -68) if r[49]<=247
        else 16) if r[52]<=0 else 10) if r[17]<=0 else -42) if r[1]<=112 else 36) + ((((-16 if r[31]<=0 else (((-43 if
        r[7]<=14 else -15 if r[4]<=0 else 24) if r[87]<=1 else 22) if r[25]<=0 else 43) if r[79]<=5 else -35) if
        r[107]<=688 else -29) if r[42]<=-15 else ((9 if r[41]<=38 else -37 if r[66]<=-24 else -4) if r[88]<=81 else
        39) if r[55]<=33 else 13) if r[35]<=0 else -46) + ((((-8 if r[115]<=36 else -51) if r[2]<=0 else (((-13 if
        r[33]<=89 else -70) if r[65]<=20 else (34 if r[114]<=136 else -10) if r[76]<=75 else -44) if r[115]<=3 else 8)
        if r[58]<=24 else 28 if r[93]<=1 else (23 if r[112]<=80 else -31) if r[31]<=81 else -50) if r[68]<=0 else 12)
        if r[72]<=2 else -35) + (((((-1 if r[77]<=-63 else -30) if r[50]<=-18 else ((4 if r[7]<=90 else -20) if
        r[5]<=7 else -58) if r[32]<=38 else 37) if r[24]<=0 else -63 if r[78]<=110 else 15) if r[68]<=0 else (((-12 if
        r[92]<=0 else 23) if r[0]<=113 else -24) if r[33]<=52 else 31) if r[56]<=2 else -36) if r[11]<=2 else -38) +
        (((((((9 if r[115]<=5 else 27) if r[103]<=8 else -55 if r[107]<=203 else 6) if r[104]<=1 else -7) if r[94]<=2
        else (-13 if r[111]<=1 else 48) if r[88]<=4 else -34 if r[6]<=30 else -1) if r[45]<=0 else -15 if r[76]<=14
        else -15 if r[5]<=0 else 21) if r[115]<=39 else -33) if r[34]<=0 else -37) + (((((-23 if r[82]<=-7 else 23) if
        r[98]<=-8 else -23 if r[98]<=-5 else ((40 if r[109]<=-2 else 6 if r[69]<=0 else -24) if r[104]<=0 else -30) if
        r[90]<=27 else (-16 if r[111]<=15 else 11) if r[113]<=192 else 53) if r[72]<=0 else -17) if r[115]<=39 else 8
        if r[109]<=10 else -54) if r[13]<=0 else -31) + (((-4 if r[47]<=27 else 44) if r[31]<=-1 else (((-17 if
        r[1]<=112 else 40) if r[60]<=0 else 6) if r[100]<=10 else 32 if r[88]<=8 else -6) if r[61]<=1040 else -55) if
        r[31]<=30 else (((4 if r[8]<=0 else 26) if r[11]<=0 else -33 if r[33]<=93 else 31) if r[34]<=0 else -37) if
        r[71]<=45 else 28) + (((((-14 if r[50]<=-22 else ((((20 if r[7]<=42 else -2) if r[81]<=9 else 48 if r[89]<=2
        else 7 if r[78]<=-9 else -15) if r[115]<=9 else 22) if r[115]<=39 else -28) if r[17]<=0 else -36) if r[35]<=0
        else -44) if r[98]<=24 else -49 if r[77]<=72 else 13) if r[13]<=0 else -30) if r[10]<=0 else -33) + ((((3 if
        r[83]<=53 else -18) if r[7]<=62 else -25) if r[74]<=-15 else (((32 if r[104]<=5 else -31) if r[88]<=4 else (11
        if r[96]<=7 else -35 if r[32]<=19 else 6) if r[88]<=9 else (4 if r[113]<=770 else 48) if r[30]<=1 else -31) if
        r[3]<=0 else 20) if r[10]<=0 else -33) if r[39]<=6 else -35) + ((((-2 if r[98]<=7 else 66) if r[89]<=2 else
        (((-7 if r[76]<=-5 else 26) if r[88]<=6 else ((-16 if r[5]<=3 else -48) if r[50]<=25 else 1) if r[0]<=647 else
        48) if r[25]<=0 else (30 if r[88]<=10 else -21) if r[7]<=60 else 80) if r[84]<=88 else -34) if r[58]<=105 else
        26) if r[89]<=49 else 9)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        ((((11 if r[88]<=6 else (-19 if r[77]<=122 else ((-7 if r[5]<=0 else 21) if r[0]<=515 else -37) if r[2]<=1
        else -34) if r[25]<=0 else (72 if r[63]<=18 else 10) if r[8]<=8 else -35) if r[0]<=665 else 47) if r[89]<=49
        else 35 if r[88]<=26 else 28 if r[7]<=12 else -10) if r[104]<=6 else -22) + ((((((((-9 if r[89]<=6 else 62) if
        r[88]<=4 else -12) if r[8]<=3 else 41 if r[94]<=2 else -27) if r[88]<=81 else 30) if r[3]<=0 else 20) if
        r[5]<=1 else 20) if r[11]<=0 else -15) if r[61]<=0 else (-12 if r[0]<=115 else -63 if r[76]<=15 else 0) if
        r[6]<=30 else 25 if r[75]<=14 else -7) + (((((((-26 if r[82]<=-12 else ((((6 if r[45]<=0 else -12) if r[8]<=3
        else 21) if r[89]<=100 else 37) if r[78]<=287 else -13) if r[58]<=105 else 28) if r[115]<=37 else -34) if
        r[113]<=770 else 40) if r[104]<=3 else -30) if r[30]<=1 else -27) if r[103]<=20 else 43 if r[70]<=0 else -13)
        if r[11]<=2 else -36) + (((((22 if r[31]<=-1 else ((-20 if r[50]<=-3 else -2) if r[8]<=1 else -22 if r[86]<=1
        else 18) if r[58]<=101 else 37) if r[31]<=30 else (18 if r[31]<=81 else 13 if r[32]<=9 else -72) if r[64]<=0
        else -27 if r[63]<=32 else 22) if r[35]<=0 else -44) if r[11]<=2 else -35) if r[34]<=0 else -35) + (((((((-38
        if r[82]<=-15 else 3 if r[60]<=0 else (26 if r[100]<=42 else -17) if r[8]<=17 else -32) if r[103]<=20 else 35)
        if r[32]<=35 else -37) if r[32]<=40 else 43) if r[64]<=0 else -28 if r[0]<=302 else 37) if r[61]<=0 else (-14
        if r[31]<=27 else 5) if r[5]<=8 else -48) if r[17]<=0 else -38) + ((-29 if r[82]<=-12 else ((34 if
        r[112]<=-500 else ((((5 if r[84]<=51 else -9) if r[57]<=378 else 24) if r[5]<=7 else -57 if r[0]<=566 else 19)
        if r[115]<=9 else -10 if r[78]<=-55 else 22) if r[115]<=39 else -33) if r[30]<=1 else -38 if r[3]<=3 else 41)
        if r[32]<=55 else 48) if r[103]<=20 else 20) + (((((-26 if r[76]<=-18 else (((-34 if r[89]<=69 else 33) if
        r[108]<=-10 else 11) if r[98]<=23 else -42) if r[84]<=68 else -38 if r[7]<=32 else -24 if r[32]<=14 else 44)
        if r[77]<=102 else 11 if r[102]<=1 else -15) if r[44]<=0 else 9) if r[58]<=105 else 31 if r[89]<=116 else -28)
        if r[34]<=0 else -34) + (((18 if r[88]<=4 else ((((((((-21 if r[77]<=243 else 8) if r[71]<=33 else -5 if
        r[111]<=95 else 38) if r[67]<=0 else 9) if r[8]<=0 else 14) if r[34]<=0 else -40) if r[113]<=770 else 35) if
        r[40]<=0 else -31) if r[39]<=6 else -39) if r[30]<=1 else -31) if r[10]<=0 else -30) if r[72]<=2 else -33) +
        ((((((((0 if r[107]<=592 else -38) if r[25]<=0 else 31) if r[42]<=-15 else 9) if r[61]<=0 else -14 if
        r[50]<=80 else 20) if r[52]<=0 else ((-16 if r[112]<=93 else 25) if r[75]<=27 else 17) if r[63]<=30 else 25)
        if r[72]<=0 else -30 if r[0]<=226 else 29) if r[20]<=0 else -38) if r[11]<=2 else -34) + (((((-35 if
        r[78]<=-94 else (2 if r[103]<=10 else (67 if r[84]<=78 else -19) if r[111]<=16 else 0) if r[72]<=0 else -40 if
        r[33]<=59 else 16) if r[25]<=0 else 0 if r[84]<=62 else 65) if r[107]<=702 else -32 if r[89]<=36 else -1) if
        r[55]<=33 else 1 if r[33]<=49 else 21) if r[35]<=0 else -44)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        (9 if r[98]<=-8 else ((-8 if r[96]<=23 else 6 if r[86]<=10 else 49) if r[104]<=0 else -41 if r[88]<=18 else
        -6) if r[90]<=27 else ((80 if r[109]<=-3 else 5) if r[84]<=26 else -27 if r[111]<=10 else (-18 if r[115]<=10
        else 15) if r[55]<=33 else 19) if r[113]<=179 else -12 if r[111]<=1 else 49) + ((((((1 if r[5]<=3 else (28 if
        r[49]<=19 else -48) if r[1]<=112 else 32) if r[63]<=37 else (-11 if r[52]<=0 else 31) if r[55]<=27 else 26) if
        r[50]<=82 else 23) if r[38]<=6 else 15 if r[75]<=15 else -48) if r[22]<=0 else -48) if r[27]<=0 else -30 if
        r[65]<=15 else 3 if r[80]<=7 else -31) + ((((((-19 if r[78]<=-83 else 12) if r[80]<=7 else -26) if r[64]<=0
        else -31) if r[62]<=0 else -21 if r[3]<=3 else 33) if r[2]<=0 else ((15 if r[61]<=1025 else -58) if r[78]<=-6
        else ((3 if r[113]<=17 else -33) if r[112]<=83 else -48) if r[115]<=9 else 21) if r[63]<=37 else 17) if
        r[17]<=0 else -37) + (((((((32 if r[112]<=-10 else 3 if r[44]<=0 else 22) if r[61]<=0 else -3) if r[34]<=0
        else -34) if r[84]<=80 else (-44 if r[0]<=291 else 34) if r[88]<=9 else 42 if r[114]<=505 else -29 if
        r[47]<=31 else 14) if r[35]<=0 else -43) if r[115]<=39 else -29) if r[104]<=8 else -41 if r[84]<=87 else 13) +
        ((-18 if r[6]<=30 else (22 if r[31]<=74 else -25) if r[107]<=120 else -13) if r[74]<=-15 else (11 if r[73]<=38
        else (-4 if r[45]<=10 else -5 if r[77]<=20 else -55) if r[47]<=29 else ((-35 if r[42]<=99 else 25) if
        r[89]<=50 else 16) if r[50]<=-1 else -9 if r[2]<=0 else 27) if r[55]<=48 else 21) + ((((-12 if r[42]<=-22 else
        (((41 if r[111]<=28 else -8) if r[112]<=-113 else ((16 if r[65]<=309 else -17) if r[84]<=51 else 1) if
        r[104]<=3 else -27) if r[18]<=0 else -30) if r[104]<=6 else -42 if r[84]<=83 else 11) if r[98]<=24 else -37 if
        r[49]<=74 else 8) if r[17]<=0 else -35) if r[35]<=0 else -43) + ((((((9 if r[107]<=253 else 71) if r[89]<=2
        else (((17 if r[98]<=-8 else 1) if r[89]<=157 else 37) if r[38]<=0 else 3 if r[63]<=18 else -30) if r[104]<=3
        else 13 if r[112]<=-266 else -32 if r[77]<=150 else 14) if r[115]<=39 else -28) if r[10]<=0 else -29) if
        r[13]<=0 else -26) if r[35]<=0 else -42) + ((((((((20 if r[31]<=-1 else -10 if r[60]<=0 else 11) if r[13]<=0
        else -47) if r[31]<=30 else 14 if r[31]<=75 else 13 if r[99]<=3 else -27) if r[39]<=7 else -34) if r[58]<=105
        else 33 if r[89]<=116 else -27) if r[11]<=2 else -31) if r[34]<=0 else 27 if r[80]<=0 else -43) if r[35]<=0
        else -42) + ((-27 if r[82]<=-12 else ((((-21 if r[50]<=-22 else ((8 if r[98]<=1 else -13) if r[61]<=1040 else
        -50) if r[31]<=28 else 11 if r[104]<=7 else -41) if r[40]<=0 else -33) if r[1]<=112 else 38) if r[113]<=770
        else 34) if r[30]<=1 else 31 if r[0]<=3 else -34) if r[103]<=20 else 35 if r[46]<=0 else -11) + (((-22 if
        r[42]<=-22 else ((((-25 if r[99]<=0 else 35 if r[7]<=45 else -26) if r[66]<=-14 else 8) if r[88]<=15 else -41
        if r[6]<=36 else -5) if r[89]<=49 else 33 if r[88]<=26 else -5) if r[55]<=34 else 11) if r[8]<=0 else 20 if
        r[78]<=331 else -24) if r[11]<=0 else -21 if r[32]<=25 else 16)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        (((((-28 if r[50]<=-26 else 33) if r[97]<=-34 else -9) if r[86]<=39 else -34 if r[1]<=11 else 24) if r[105]<=0
        else -42) if r[88]<=6 else ((17 if r[0]<=9 else -10) if r[31]<=30 else 34 if r[75]<=5 else (-16 if r[71]<=33
        else 9) if r[89]<=31 else 10) if r[30]<=1 else 31 if r[0]<=3 else -38) + (((((29 if r[84]<=57 else -7) if
        r[88]<=4 else (((-25 if r[1]<=4 else 3 if r[73]<=17 else 62) if r[77]<=-62 else (-4 if r[32]<=10 else -14 if
        r[93]<=1 else -66) if r[47]<=29 else 1) if r[94]<=3 else -23) if r[89]<=31 else 6) if r[1]<=112 else 36) if
        r[72]<=2 else -30) if r[35]<=0 else -41) + ((((-13 if r[58]<=105 else 29) if r[74]<=-15 else -19 if r[66]<=-24
        else 14 if r[73]<=49 else -11 if r[42]<=25 else 20 if r[53]<=896 else -38) if r[52]<=0 else (-6 if r[96]<=-9
        else 58) if r[108]<=-14 else ((-18 if r[71]<=45 else 28) if r[96]<=23 else 9) if r[63]<=30 else 19) if
        r[35]<=0 else -41) + ((((((11 if r[93]<=3 else 57) if r[7]<=85 else -6) if r[86]<=39 else -17) if r[88]<=4
        else ((37 if r[0]<=3 else -11) if r[8]<=3 else 18) if r[31]<=30 else 11 if r[2]<=1 else 13 if r[32]<=5 else
        -36) if r[11]<=0 else -30 if r[6]<=30 else -9 if r[109]<=6 else 34) if r[72]<=2 else -29) + (((-16 if
        r[50]<=-22 else ((((5 if r[86]<=39 else -15) if r[8]<=0 else -29 if r[0]<=8 else (39 if r[64]<=0 else -12) if
        r[71]<=41 else -19) if r[72]<=0 else -17) if r[0]<=515 else -55) if r[11]<=0 else -30 if r[6]<=30 else 6) if
        r[32]<=38 else 22) if r[24]<=0 else -41 if r[68]<=0 else 24) + (((((((((-27 if r[76]<=-18 else ((25 if
        r[98]<=-6 else 0) if r[84]<=70 else -16) if r[2]<=1 else 7 if r[65]<=37 else -46) if r[86]<=4 else 9) if
        r[115]<=11 else 17) if r[13]<=0 else -27) if r[61]<=1025 else -32) if r[58]<=105 else 22) if r[115]<=39 else
        -26) if r[35]<=0 else -39) if r[17]<=0 else -34) + (((((((7 if r[6]<=21 else -29) if r[93]<=2 else 11) if
        r[61]<=0 else -17) if r[64]<=0 else -25) if r[115]<=36 else -44) if r[2]<=0 else 22 if r[75]<=10 else (-15 if
        r[69]<=386 else 29) if r[66]<=-15 else (13 if r[41]<=524 else -31) if r[31]<=80 else -7 if r[0]<=241 else -83)
        if r[104]<=14 else -37) + ((((((-6 if r[58]<=105 else 26) if r[110]<=20 else 18 if r[103]<=11 else -38) if
        r[104]<=1 else (-45 if r[97]<=-95 else 4) if r[90]<=27 else -22 if r[113]<=97 else -33 if r[98]<=11 else 61)
        if r[89]<=49 else 30 if r[88]<=26 else -7 if r[89]<=443 else 45) if r[1]<=112 else 30) if r[35]<=0 else -39) +
        ((((-6 if r[108]<=16 else 20) if r[114]<=569 else 6 if r[80]<=0 else -34 if r[78]<=99 else 0) if r[47]<=30
        else ((36 if r[31]<=-1 else 4 if r[83]<=66 else 33 if r[78]<=-114 else -24) if r[88]<=80 else 37) if
        r[100]<=10 else (-11 if r[2]<=0 else 35) if r[100]<=76 else -22) if r[52]<=0 else 8) + (((((-17 if r[92]<=0
        else (6 if r[64]<=0 else -25) if r[115]<=39 else -51) if r[2]<=0 else 21 if r[88]<=6 else (((-31 if r[89]<=19
        else 9) if r[112]<=66 else -25) if r[55]<=31 else 7) if r[115]<=9 else 21) if r[1]<=98 else 2 if r[88]<=23
        else -76) if r[1]<=112 else 35) if r[39]<=6 else -30)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
