"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        (((-26 if r[73]<=4 else (49 if r[86]<=18 else 7) if r[104]<=5 else -28) if r[7]<=49 else -6) if r[88]<=6 else
        (((-14 if r[74]<=64 else 20) if r[45]<=0 else -30) if r[58]<=94 else 29) if r[31]<=27 else ((15 if r[2]<=1
        else -19) if r[30]<=1 else -33) if r[11]<=0 else 17 if r[97]<=-120 else -37) + ((((-12 if r[73]<=7 else 41 if
        r[107]<=272 else -20) if r[103]<=20 else 72) if r[86]<=39 else -17) if r[88]<=6 else ((((-15 if r[8]<=4 else
        21) if r[88]<=14 else -43 if r[58]<=16 else -12) if r[4]<=4 else 41) if r[89]<=49 else 6) if r[55]<=33 else
        (-22 if r[71]<=32 else 8) if r[2]<=0 else 17) + (((((-26 if r[96]<=-1 else ((27 if r[72]<=0 else -23) if
        r[112]<=83 else 5 if r[53]<=16 else -53) if r[11]<=0 else -20) if r[80]<=7 else -27) if r[6]<=34 else 18 if
        r[31]<=76 else -24) if r[104]<=1 else 42 if r[89]<=2 else -21 if r[88]<=80 else 53 if r[104]<=6 else -31) if
        r[35]<=0 else -53) + (((((-31 if r[49]<=67 else -5) if r[44]<=0 else 6) if r[68]<=0 else 8) if r[0]<=647 else
        40) if r[66]<=-14 else (46 if r[84]<=68 else -13) if r[88]<=4 else (((-11 if r[107]<=701 else -59 if r[115]<=8
        else -3) if r[8]<=4 else 16) if r[89]<=49 else 12) if r[55]<=31 else 1 if r[5]<=0 else 22) + ((((((-24 if
        r[77]<=-100 else 27) if r[88]<=4 else (-19 if r[42]<=75 else 11) if r[113]<=759 else 30) if r[71]<=36 else 9)
        if r[50]<=60 else 20) if r[27]<=0 else -19) if r[52]<=0 else (40 if r[108]<=-14 else (9 if r[58]<=55 else -38)
        if r[2]<=1 else -28) if r[63]<=30 else 32 if r[27]<=0 else -10) + (((((((28 if r[86]<=39 else -20) if r[88]<=6
        else (((14 if r[89]<=14 else -54) if r[80]<=5 else -6) if r[83]<=83 else -7) if r[82]<=15 else (31 if
        r[88]<=13 else -1) if r[94]<=2 else -15) if r[58]<=105 else 33) if r[115]<=9 else 20) if r[34]<=0 else -40) if
        r[115]<=39 else -36) if r[35]<=0 else -53) + (((-19 if r[66]<=-18 else (0 if r[109]<=4 else -36) if r[76]<=-17
        else ((-25 if r[50]<=-24 else ((16 if r[34]<=0 else -32) if r[15]<=0 else -42) if r[10]<=0 else -40) if
        r[115]<=37 else -32) if r[104]<=4 else -25) if r[52]<=0 else 16 if r[84]<=86 else -47 if r[91]<=3 else 22) if
        r[17]<=0 else -47) + (((((((-28 if r[108]<=-40 else 57 if r[86]<=39 else -4) if r[84]<=68 else -9) if
        r[105]<=0 else -40) if r[88]<=4 else ((-10 if r[92]<=0 else -35) if r[63]<=33 else 1) if r[89]<=49 else 7) if
        r[25]<=0 else 39 if r[107]<=718 else -18) if r[68]<=0 else 17 if r[98]<=23 else -34) if r[11]<=2 else -43) +
        (((((((4 if r[0]<=326 else 32) if r[79]<=5 else -10) if r[115]<=9 else 23) if r[17]<=0 else -44) if r[115]<=39
        else -34) if r[104]<=1 else (2 if r[89]<=8 else -43) if r[89]<=31 else (50 if r[90]<=68 else -32) if r[84]<=52
        else -24 if r[77]<=202 else 31) if r[30]<=1 else 38 if r[0]<=3 else -32) + ((((((((1 if r[114]<=250 else 89)
        if r[89]<=2 else -23) if r[89]<=7 else 69) if r[88]<=4 else -17 if r[5]<=3 else -77) if r[33]<=93 else 11) if
        r[59]<=0 else 14 if r[61]<=8 else (23 if r[98]<=-17 else -46) if r[31]<=28 else 12) if r[24]<=0 else -46) if
        r[68]<=0 else 18 if r[70]<=0 else -10)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((((-21 if r[50]<=-22 else ((17 if r[98]<=-9 else -10) if r[86]<=39 else -33) if r[74]<=-15 else (31 if
        r[98]<=-21 else (4 if r[25]<=0 else 40) if r[84]<=80 else 11 if r[89]<=14 else -47 if r[89]<=29 else 11) if
        r[89]<=49 else 19) if r[1]<=112 else 42) if r[35]<=0 else -52) if r[11]<=2 else -41) + (((((-25 if r[6]<=15
        else 15 if r[31]<=76 else 19 if r[0]<=83 else -60) if r[61]<=1025 else -55) if r[7]<=71 else -32) if
        r[114]<=569 else -26) if r[74]<=-15 else (((2 if r[2]<=0 else 18) if r[56]<=2 else -27) if r[2]<=1 else 33 if
        r[73]<=20 else -1 if r[32]<=7 else -42) if r[39]<=6 else -51) + (((((-27 if r[96]<=7 else 34) if r[6]<=13 else
        36) if r[105]<=0 else -40) if r[86]<=39 else -16) if r[88]<=6 else (((-22 if r[4]<=4 else 30) if r[113]<=655
        else 24) if r[71]<=32 else 15 if r[98]<=6 else -17) if r[77]<=79 else ((-8 if r[5]<=0 else 14) if r[2]<=1 else
        -31) if r[3]<=0 else 26) + (((((-26 if r[73]<=27 else 24) if r[6]<=30 else (27 if r[98]<=0 else -9) if
        r[27]<=0 else -23) if r[74]<=-15 else ((31 if r[86]<=21 else -1) if r[88]<=6 else (-4 if r[115]<=5 else -25 if
        r[96]<=6 else 18) if r[34]<=0 else -47) if r[0]<=665 else 39) if r[35]<=0 else -51) if r[39]<=6 else -39) +
        (10 if r[98]<=-8 else ((-25 if r[2]<=0 else 36) if r[114]<=220 else 51) if r[88]<=4 else ((((-21 if r[108]<=-3
        else (-41 if r[98]<=-6 else 30) if r[76]<=55 else -13) if r[104]<=0 else -28) if r[98]<=24 else -52) if
        r[41]<=152 else -48) if r[77]<=74 else (4 if r[2]<=1 else -32) if r[3]<=2 else 31) + (((((((-12 if r[51]<=0
        else 6) if r[100]<=31 else 26 if r[100]<=73 else 14 if r[93]<=1 else -39) if r[32]<=55 else 48) if r[60]<=0
        else ((58 if r[108]<=-15 else 18) if r[64]<=0 else 10 if r[84]<=84 else -63) if r[8]<=17 else -28) if r[20]<=0
        else -42) if r[30]<=1 else -23) if r[17]<=0 else -44) + (((-17 if r[66]<=-24 else ((((16 if r[84]<=80 else (13
        if r[97]<=-178 else -60) if r[88]<=9 else 26 if r[77]<=354 else -40) if r[40]<=0 else -31) if r[98]<=23 else
        -22) if r[104]<=1 else (-35 if r[98]<=11 else 67) if r[88]<=4 else -15) if r[34]<=0 else -43) if r[115]<=39
        else -33) if r[35]<=0 else -50) + (((((-20 if r[44]<=0 else 8) if r[32]<=37 else 27) if r[66]<=-14 else -18 if
        r[58]<=-18 else (40 if r[88]<=4 else -9 if r[109]<=0 else 22 if r[93]<=1 else -20 if r[92]<=1 else 7) if
        r[10]<=0 else -36) if r[39]<=6 else -40) if r[68]<=0 else (-24 if r[76]<=-24 else 16) if r[72]<=2 else -41) +
        (((-36 if r[50]<=-26 else 5 if r[76]<=-6 else 32) if r[88]<=6 else ((-23 if r[51]<=0 else -1) if r[25]<=0 else
        33 if r[8]<=12 else -42) if r[4]<=4 else 40) if r[89]<=49 else (36 if r[88]<=26 else -11 if r[89]<=100 else 53
        if r[7]<=12 else 5) if r[104]<=3 else 24 if r[80]<=1 else -24) + ((((((-24 if r[112]<=18 else (-21 if
        r[49]<=19 else 20) if r[53]<=16 else -43) if r[113]<=8 else -18 if r[88]<=5 else 47) if r[6]<=34 else 17) if
        r[104]<=0 else 20 if r[32]<=0 else -22) if r[13]<=0 else -49) if r[31]<=30 else 12 if r[11]<=0 else -44 if
        r[6]<=26 else -28 if r[57]<=41 else 30)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        (((((((((((63 if r[86]<=39 else -6) if r[88]<=5 else 6) if r[74]<=43 else -22) if r[84]<=51 else 16 if
        r[86]<=1 else -20) if r[5]<=1 else 17) if r[3]<=0 else 25) if r[11]<=0 else -25 if r[1]<=53 else 21) if
        r[115]<=39 else -33) if r[20]<=0 else -44) if r[72]<=0 else -17) if r[13]<=0 else -32) + (((((-17 if r[96]<=1
        else 25 if r[11]<=0 else -21) if r[30]<=1 else -39) if r[61]<=514 else -47 if r[99]<=4 else 15) if r[104]<=0
        else -23) if r[74]<=-15 else ((4 if r[103]<=20 else 37) if r[46]<=0 else ((22 if r[7]<=19 else -5) if r[85]<=2
        else -13) if r[2]<=1 else -32) if r[55]<=48 else 23) + ((((((15 if r[89]<=11 else 1 if r[88]<=15 else -43 if
        r[108]<=11 else 0) if r[89]<=49 else 28 if r[70]<=0 else 2) if r[10]<=0 else -39) if r[72]<=0 else -36 if
        r[0]<=203 else 18) if r[58]<=105 else 36 if r[83]<=89 else -47) if r[27]<=0 else (-27 if r[3]<=0 else 8) if
        r[100]<=10 else 9) + ((((-25 if r[42]<=-28 else ((((((43 if r[98]<=0 else -32) if r[88]<=8 else -39) if
        r[103]<=-1 else 22 if r[61]<=0 else -5) if r[107]<=701 else -17) if r[31]<=27 else 20) if r[31]<=81 else 14 if
        r[1]<=15 else -58) if r[34]<=0 else -36) if r[104]<=1 else -10) if r[11]<=2 else -37) if r[35]<=0 else -49) +
        (-21 if r[42]<=-26 else ((((((-32 if r[110]<=-38 else 28) if r[7]<=34 else -2) if r[84]<=55 else ((-2 if
        r[83]<=57 else -43) if r[98]<=6 else 4) if r[89]<=29 else 7) if r[8]<=1 else -36 if r[1]<=1 else 32) if
        r[11]<=0 else -16) if r[61]<=0 else -11 if r[3]<=2 else 22) if r[1]<=112 else 42) + (((-24 if r[66]<=-24 else
        ((-8 if r[41]<=27 else (40 if r[8]<=14 else -32) if r[77]<=-58 else (24 if r[7]<=19 else -3 if r[1]<=44 else
        -63) if r[88]<=74 else 35) if r[33]<=123 else 32) if r[61]<=0 else -29 if r[95]<=3 else -4) if r[52]<=0 else
        27 if r[98]<=-8 else 4) if r[17]<=0 else -42) + (((((((-9 if r[33]<=38 else 25 if r[114]<=389 else -49 if
        r[100]<=2 else 32) if r[96]<=20 else 30) if r[84]<=85 else -29) if r[115]<=39 else -41) if r[31]<=75 else 11
        if r[100]<=8 else -14 if r[33]<=33 else -80) if r[107]<=701 else -37 if r[31]<=26 else 10 if r[53]<=64 else
        -41) if r[55]<=31 else 7) + (((((-9 if r[108]<=12 else (-6 if r[98]<=11 else 54) if r[0]<=299 else -45) if
        r[107]<=711 else -27) if r[0]<=771 else 44) if r[47]<=30 else (44 if r[32]<=0 else (0 if r[107]<=164 else -47)
        if r[49]<=83 else -24 if r[0]<=75 else 31) if r[31]<=18 else -4 if r[2]<=0 else 21) if r[52]<=0 else 10) +
        ((((-16 if r[66]<=-24 else (-14 if r[50]<=-22 else (((45 if r[112]<=-113 else 8) if r[84]<=80 else -19) if
        r[89]<=49 else 43 if r[88]<=26 else -3 if r[88]<=81 else 35) if r[104]<=6 else -20) if r[98]<=23 else -44 if
        r[77]<=74 else 11) if r[17]<=0 else -40) if r[35]<=0 else -49) if r[34]<=0 else -35) + (((-20 if r[49]<=129
        else 29) if r[76]<=-17 else -22 if r[82]<=-9 else 25 if r[115]<=39 else -43) if r[98]<=-8 else (((4 if
        r[75]<=122 else -16) if r[33]<=87 else 40 if r[107]<=502 else -5) if r[102]<=11 else -15) if r[104]<=1 else
        (-38 if r[31]<=44 else -4) if r[103]<=20 else 60 if r[105]<=0 else -14)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((((((-8 if r[31]<=18 else 3 if r[32]<=29 else 34) if r[67]<=0 else 15 if r[34]<=0 else -43) if r[24]<=0 else
        -28) if r[40]<=0 else 1 if r[66]<=11 else -69) if r[17]<=0 else -38) if r[30]<=1 else (-19 if r[104]<=0 else
        74) if r[88]<=4 else -43 if r[3]<=3 else 39) if r[35]<=0 else -48) + ((18 if r[99]<=-1 else (((-31 if
        r[73]<=14 else -6) if r[44]<=0 else 12) if r[33]<=64 else 23) if r[114]<=488 else -35 if r[83]<=84 else -11)
        if r[31]<=30 else (((27 if r[0]<=37 else 12 if r[97]<=-57 else -35 if r[85]<=4 else 1) if r[11]<=0 else -20)
        if r[115]<=9 else 22) if r[39]<=7 else -44) + (((((48 if r[86]<=39 else -9) if r[84]<=57 else -6) if r[88]<=4
        else ((1 if r[45]<=14 else ((-10 if r[81]<=9 else -24 if r[78]<=29 else -98) if r[89]<=30 else -5) if
        r[76]<=14 else 6) if r[30]<=1 else -36) if r[68]<=0 else 1 if r[89]<=27 else 21) if r[72]<=2 else -32) if
        r[35]<=0 else -47) + (-9 if r[42]<=-15 else ((32 if r[0]<=7 else ((5 if r[94]<=32 else -35) if r[107]<=701
        else -25) if r[31]<=30 else (22 if r[34]<=0 else -38) if r[31]<=75 else 16 if r[78]<=183 else (3 if r[100]<=17
        else -72) if r[7]<=46 else 21) if r[11]<=0 else -22 if r[42]<=112 else 29) if r[63]<=42 else 18) + ((((((45 if
        r[86]<=19 else -11) if r[7]<=43 else -12) if r[88]<=4 else ((((-30 if r[0]<=479 else 25) if r[71]<=32 else -17
        if r[78]<=147 else 20) if r[25]<=0 else 22) if r[89]<=31 else 9) if r[61]<=0 else -13 if r[1]<=83 else -68) if
        r[49]<=242 else 17) if r[52]<=0 else 10) if r[35]<=0 else -47) + ((((((((((-12 if r[78]<=-80 else 13) if
        r[80]<=7 else -27 if r[32]<=22 else 36) if r[110]<=24 else 41) if r[84]<=81 else -45 if r[88]<=9 else 13) if
        r[104]<=5 else -39) if r[107]<=701 else -13) if r[115]<=9 else 17) if r[13]<=0 else -31) if r[34]<=0 else -33)
        if r[115]<=39 else 11 if r[109]<=10 else -53) + (((((((((34 if r[8]<=20 else -28) if r[104]<=5 else -25) if
        r[7]<=77 else -14) if r[88]<=6 else 6 if r[2]<=1 else -13) if r[45]<=14 else (-7 if r[102]<=33 else -19 if
        r[66]<=-15 else 53) if r[86]<=17 else -34) if r[115]<=39 else -28) if r[13]<=0 else -29) if r[11]<=2 else -35)
        if r[35]<=0 else -46) + ((((-6 if r[78]<=-56 else 26 if r[105]<=0 else -36) if r[88]<=6 else (-34 if
        r[82]<=-12 else (((-29 if r[49]<=61 else -7) if r[25]<=0 else -13 if r[84]<=62 else 57) if r[115]<=5 else 11
        if r[109]<=29 else -40) if r[1]<=104 else 47) if r[58]<=105 else 19) if r[89]<=49 else 10) if r[35]<=0 else
        -45) + (((((((-13 if r[76]<=-12 else 7) if r[78]<=287 else -29) if r[33]<=49 else ((39 if r[31]<=74 else -51)
        if r[7]<=42 else -10) if r[81]<=7 else -25 if r[108]<=11 else 7) if r[3]<=0 else (12 if r[8]<=6 else 49) if
        r[8]<=16 else -21) if r[20]<=0 else -38) if r[98]<=24 else -23) if r[17]<=0 else -38) + (((((((((4 if r[24]<=0
        else -40) if r[55]<=34 else 29 if r[97]<=-85 else 2) if r[104]<=1 else -27 if r[31]<=44 else 21) if r[30]<=1
        else -24) if r[103]<=9 else 49 if r[114]<=76 else -52 if r[88]<=11 else -8) if r[35]<=0 else -44) if
        r[115]<=39 else -31) if r[103]<=20 else 25) if r[104]<=14 else -40)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((((((((((-36 if r[96]<=-5 else 7) if r[104]<=1 else -33) if r[80]<=6 else -36) if r[2]<=0 else -1 if
        r[55]<=35 else 22) if r[7]<=90 else -22) if r[113]<=112 else 28) if r[104]<=8 else -34) if r[32]<=55 else 44)
        if r[60]<=0 else 12) if r[13]<=0 else -29) if r[11]<=2 else -34) if r[20]<=0 else -37) + (((29 if r[86]<=39
        else -17) if r[88]<=4 else (-16 if r[31]<=15 else (((-5 if r[33]<=24 else 16) if r[24]<=0 else -35) if
        r[31]<=81 else (4 if r[1]<=14 else -66 if r[81]<=3 else -1) if r[4]<=1 else -64) if r[40]<=0 else 7 if
        r[99]<=4 else -81) if r[68]<=0 else 10) if r[72]<=2 else -32) + ((-15 if r[42]<=-22 else (((19 if r[7]<=71
        else -10) if r[98]<=22 else -25) if r[65]<=310 else -16) if r[84]<=51 else (((20 if r[103]<=1 else -43 if
        r[90]<=39 else 26) if r[88]<=14 else -63 if r[89]<=50 else 25) if r[108]<=12 else 23 if r[104]<=0 else -6) if
        r[94]<=2 else -20) if r[35]<=0 else -44) + ((-5 if r[86]<=39 else -31) if r[74]<=-15 else ((((13 if r[73]<=29
        else 41) if r[39]<=6 else -37) if r[72]<=0 else -19) if r[94]<=32 else -42 if r[76]<=8 else 24) if r[73]<=38
        else ((-30 if r[33]<=126 else 21) if r[52]<=0 else 9) if r[50]<=-14 else (1 if r[3]<=0 else 21) if r[24]<=0
        else -32) + (((((2 if r[112]<=6 else 36) if r[114]<=27 else -14) if r[98]<=12 else (14 if r[97]<=-73 else -39
        if r[28]<=0 else 4) if r[103]<=20 else 55) if r[98]<=24 else -35) if r[55]<=31 else (4 if r[62]<=0 else -24)
        if r[2]<=0 else 19 if r[38]<=0 else 20 if r[57]<=24 else 20 if r[75]<=18 else -70) + ((-27 if r[84]<=7 else 26
        if r[114]<=105 else -20 if r[50]<=-14 else (3 if r[110]<=9 else -61) if r[108]<=5 else -7 if r[41]<=29 else
        27) if r[98]<=-8 else -45 if r[96]<=-18 else (-4 if r[113]<=97 else 1 if r[81]<=19 else 60 if r[84]<=78 else
        -13) if r[105]<=0 else -3 if r[113]<=64 else -40) + ((((-2 if r[89]<=29 else (38 if r[83]<=66 else 5) if
        r[88]<=26 else -17 if r[42]<=-2 else 1 if r[33]<=46 else 35) if r[61]<=0 else ((-33 if r[6]<=5 else 8) if
        r[88]<=12 else -13 if r[1]<=84 else -98 if r[49]<=129 else 25) if r[52]<=0 else 9) if r[11]<=2 else -33) if
        r[35]<=0 else -43) + ((((-21 if r[100]<=10 else 6) if r[73]<=14 else ((7 if r[88]<=15 else -14) if r[84]<=88
        else -31) if r[27]<=3584 else -25 if r[6]<=12 else 54) if r[89]<=49 else (39 if r[107]<=1246 else -10) if
        r[88]<=26 else (23 if r[84]<=22 else -23 if r[80]<=5 else 8) if r[84]<=88 else 34) if r[104]<=14 else -39) +
        ((((-13 if r[42]<=-15 else ((15 if r[6]<=1 else (12 if r[88]<=12 else -28) if r[103]<=0 else -27) if r[49]<=63
        else (-5 if r[77]<=63 else -55) if r[77]<=77 else 28 if r[42]<=115 else -17) if r[89]<=59 else 22 if r[90]<=69
        else -28) if r[44]<=0 else 9) if r[1]<=112 else 33) if r[35]<=0 else -42) + (((((36 if r[109]<=-14 else ((0 if
        r[57]<=49 else -13 if r[84]<=76 else -66) if r[55]<=31 else 12) if r[61]<=1040 else -54) if r[104]<=0 else (49
        if r[84]<=28 else -15) if r[4]<=0 else -35) if r[58]<=101 else 31) if r[31]<=30 else 22 if r[7]<=12 else 15 if
        r[0]<=52 else -4) if r[72]<=2 else -30)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        (8 if r[98]<=-8 else (((-10 if r[90]<=31 else 17) if r[84]<=77 else ((-36 if r[77]<=113 else 20) if r[33]<=106
        else 44) if r[88]<=14 else -42) if r[98]<=12 else ((4 if r[107]<=214 else (97 if r[104]<=5 else -6) if
        r[82]<=-4 else 22) if r[107]<=687 else 2) if r[98]<=23 else -15) if r[97]<=-76 else -11) + (((17 if r[32]<=0
        else ((-21 if r[73]<=14 else -6 if r[44]<=1 else 20) if r[0]<=226 else 21 if r[100]<=81 else -34) if
        r[112]<=83 else -4 if r[63]<=18 else 8 if r[75]<=9 else -37) if r[31]<=30 else (-16 if r[96]<=5 else 29) if
        r[7]<=12 else 2) if r[34]<=0 else 27 if r[57]<=6 else -45) + (((26 if r[81]<=2 else (-26 if r[92]<=0 else -34
        if r[76]<=-18 else 15) if r[98]<=-13 else -32 if r[82]<=-10 else 35) if r[98]<=-8 else (-1 if r[98]<=8 else
        -32) if r[111]<=3 else -8 if r[90]<=27 else (63 if r[112]<=-7 else 10) if r[90]<=36 else 9 if r[92]<=0 else
        -20) if r[115]<=39 else -27) + ((((-9 if r[60]<=0 else 10) if r[115]<=36 else -44) if r[2]<=0 else ((27 if
        r[98]<=24 else -36) if r[114]<=76 else (-23 if r[80]<=5 else 24) if r[55]<=19 else ((23 if r[5]<=7 else -34)
        if r[97]<=-66 else -30) if r[41]<=505 else -34) if r[31]<=85 else 6 if r[0]<=115 else -54) if r[17]<=0 else
        -36) + ((((-6 if r[66]<=-26 else -45) if r[66]<=-24 else ((((((-20 if r[50]<=-22 else 7) if r[40]<=0 else 17
        if r[65]<=52 else -59) if r[33]<=141 else -48) if r[1]<=112 else 42) if r[68]<=0 else 16) if r[11]<=2 else
        -30) if r[64]<=0 else -14) if r[15]<=0 else -32) if r[34]<=0 else 43 if r[0]<=19 else -42) + ((((((46 if
        r[89]<=2 else -5) if r[84]<=51 else -18) if r[50]<=25 else -18 if r[47]<=17 else 18 if r[27]<=0 else -15) if
        r[25]<=0 else -29 if r[0]<=27 else 55 if r[115]<=1 else 7) if r[58]<=105 else 23) if r[89]<=49 else ((34 if
        r[107]<=1246 else -14) if r[88]<=26 else -7) if r[63]<=46 else 32) + ((((((5 if r[114]<=220 else 39) if
        r[105]<=0 else -21) if r[112]<=-9 else ((-11 if r[31]<=14 else (15 if r[80]<=3 else -1) if r[2]<=5 else -40)
        if r[41]<=548 else -36) if r[104]<=1 else -51 if r[89]<=17 else -19 if r[78]<=156 else 22) if r[1]<=112 else
        38) if r[3]<=0 else 10) if r[39]<=6 else -32) + (((((((1 if r[1]<=83 else -25) if r[1]<=112 else 40) if
        r[13]<=0 else -23) if r[30]<=1 else -31 if r[103]<=20 else 29) if r[3]<=0 else (((31 if r[1]<=3 else 3) if
        r[5]<=3 else -58 if r[42]<=8 else 16) if r[44]<=0 else 30) if r[8]<=16 else -19) if r[72]<=2 else -29) if
        r[39]<=6 else -31) + (((-16 if r[58]<=-18 else 4) if r[107]<=701 else -25 if r[89]<=49 else ((61 if r[84]<=95
        else -26) if r[75]<=28 else -22) if r[80]<=1 else -14) if r[31]<=30 else (((11 if r[39]<=6 else -45) if
        r[78]<=287 else 2 if r[31]<=76 else 7 if r[0]<=91 else -73) if r[64]<=0 else -17) if r[71]<=45 else 27) +
        (((-25 if r[82]<=-7 else 15) if r[98]<=-8 else (-16 if r[108]<=-3 else ((19 if r[78]<=190 else -3) if
        r[107]<=701 else 4 if r[85]<=3 else -31) if r[38]<=0 else 17 if r[1]<=7 else (-60 if r[6]<=32 else -8) if
        r[1]<=53 else 16) if r[104]<=1 else 23 if r[88]<=4 else -21) if r[115]<=39 else -26)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
