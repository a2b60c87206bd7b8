"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        (((-45 if r[50]<=-15 else -22) if r[58]<=-13 else ((-28 if r[96]<=1 else 10) if r[84]<=71 else -41) if
        r[111]<=85 else 19) if r[0]<=130 else (((-23 if r[42]<=-29 else 37) if r[31]<=81 else -58) if r[2]<=5 else
        -66) if r[104]<=1 else -68 if r[89]<=17 else (-38 if r[55]<=33 else 17) if r[57]<=267 else 48) + ((((-32 if
        r[52]<=0 else 8) if r[84]<=79 else -53) if r[58]<=44 else 12) if r[50]<=-14 else (((-9 if r[63]<=33 else 27)
        if r[66]<=-12 else -10 if r[33]<=-14 else 41 if r[7]<=42 else 4) if r[34]<=0 else -76) if r[84]<=76 else (-44
        if r[111]<=95 else 13) if r[32]<=21 else -49 if r[7]<=13 else 48) + ((-35 if r[6]<=30 else 17 if r[85]<=1 else
        -26 if r[68]<=0 else 28) if r[58]<=-12 else (((-46 if r[33]<=-19 else (32 if r[107]<=700 else -8) if
        r[78]<=102 else 44) if r[97]<=-61 else 4 if r[30]<=1 else -50) if r[34]<=0 else -81) if r[83]<=88 else 9 if
        r[114]<=596 else -43 if r[41]<=86 else 1) + (((((-5 if r[58]<=-12 else 26) if r[84]<=80 else -27) if r[27]<=0
        else -29) if r[1]<=28 else 33 if r[104]<=1 else -32 if r[77]<=184 else 38) if r[94]<=0 else (-27 if r[6]<=29
        else (26 if r[30]<=1 else -53) if r[104]<=1 else -23) if r[83]<=75 else (-35 if r[95]<=3 else 45) if r[84]<=51
        else -46) + ((-36 if r[95]<=5 else (((7 if r[27]<=0 else -30) if r[85]<=38 else -51 if r[73]<=14 else 3) if
        r[60]<=0 else 0 if r[93]<=2 else 39) if r[30]<=1 else -40) if r[0]<=172 else ((36 if r[113]<=-1 else (-34 if
        r[49]<=133 else 28) if r[100]<=2 else 33) if r[84]<=79 else -15) if r[31]<=81 else -60) + ((((-15 if
        r[58]<=-14 else -1 if r[76]<=-12 else -22 if r[66]<=-20 else 35 if r[27]<=1 else -7) if r[84]<=79 else -44) if
        r[51]<=0 else -35 if r[82]<=-8 else 38 if r[27]<=0 else -17 if r[33]<=61 else 37) if r[7]<=42 else ((-37 if
        r[89]<=49 else -10) if r[111]<=95 else 9) if r[30]<=1 else -51) + (((((-12 if r[60]<=0 else 35) if r[61]<=0
        else -32) if r[2]<=0 else ((-8 if r[100]<=10 else 39) if r[66]<=-15 else 35) if r[2]<=5 else -30) if r[30]<=1
        else -55 if r[3]<=3 else 48) if r[104]<=1 else ((-42 if r[103]<=19 else 137 if r[84]<=78 else -26) if r[88]<=4
        else -45) if r[77]<=140 else 7) + (((-38 if r[33]<=-14 else ((-13 if r[68]<=0 else 31) if r[51]<=0 else 23) if
        r[80]<=6 else -33) if r[104]<=1 else -46) if r[58]<=-12 else (((-25 if r[33]<=-18 else (20 if r[50]<=-1 else
        39) if r[104]<=8 else -43) if r[34]<=0 else -83) if r[84]<=79 else -32 if r[55]<=43 else 32) if r[7]<=62 else
        -25) + (((((-40 if r[111]<=3 else 38) if r[112]<=-216 else (-37 if r[6]<=34 else 2) if r[104]<=1 else -49) if
        r[31]<=30 else -29 if r[50]<=-15 else 41 if r[84]<=53 else -11) if r[57]<=122 else -9 if r[6]<=30 else 33) if
        r[111]<=85 else (-6 if r[58]<=-20 else 31 if r[7]<=87 else -14) if r[97]<=-57 else -11) + ((((-26 if
        r[66]<=-14 else (26 if r[62]<=0 else -14) if r[27]<=1 else -37) if r[2]<=0 else (((-20 if r[50]<=-3 else 16)
        if r[100]<=7 else 29) if r[58]<=20 else 42 if r[83]<=91 else -23) if r[30]<=1 else -32) if r[34]<=0 else -69)
        if r[106]<=0 else -34 if r[99]<=0 else -25 if r[6]<=30 else 21)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        (((((-34 if r[111]<=3 else (2 if r[68]<=0 else 38) if r[27]<=0 else -28) if r[44]<=0 else 35) if r[62]<=0 else
        -31) if r[61]<=0 else -37) if r[2]<=0 else ((-39 if r[50]<=-22 else (10 if r[84]<=76 else 18 if r[97]<=-115
        else -81) if r[115]<=5 else 28) if r[57]<=95 else 35) if r[83]<=92 else -20) + (((-34 if r[52]<=0 else 51 if
        r[108]<=-10 else -13) if r[111]<=1 else (((35 if r[83]<=91 else 7) if r[2]<=1 else 11 if r[104]<=1 else -56)
        if r[7]<=41 else (-31 if r[111]<=73 else 6) if r[113]<=306 else 51) if r[97]<=-57 else -11) if r[84]<=79 else
        (-46 if r[32]<=27 else 14) if r[77]<=168 else 5) + ((((-16 if r[77]<=-26 else -16 if r[50]<=-14 else 21) if
        r[27]<=0 else -42 if r[3]<=0 else 20) if r[6]<=33 else (31 if r[30]<=1 else -46) if r[7]<=48 else -11) if
        r[104]<=1 else -44 if r[95]<=5 else (((-49 if r[31]<=33 else 11) if r[59]<=0 else 29) if r[113]<=115 else 56)
        if r[84]<=70 else -37) + ((((((((24 if r[11]<=2 else -43) if r[84]<=89 else -39) if r[7]<=87 else -19) if
        r[34]<=0 else -67) if r[61]<=0 else -21) if r[6]<=34 else 32 if r[27]<=0 else 4) if r[30]<=1 else -45) if
        r[104]<=1 else ((-34 if r[90]<=32 else 86) if r[89]<=2 else -41) if r[31]<=37 else 25 if r[84]<=70 else -33) +
        ((((((-54 if r[42]<=-23 else 6 if r[86]<=39 else -49) if r[107]<=635 else -45) if r[55]<=34 else 6) if
        r[31]<=30 else (-3 if r[63]<=21 else 28) if r[104]<=7 else -39) if r[7]<=62 else -36) if r[111]<=85 else (((25
        if r[11]<=2 else -40) if r[30]<=1 else -34) if r[40]<=0 else -48) if r[34]<=0 else -71) + ((((-42 if r[95]<=2
        else 16 if r[88]<=6 else -17) if r[31]<=30 else (27 if r[84]<=52 else -18) if r[59]<=0 else 26) if r[7]<=69
        else -38) if r[111]<=85 else (((-43 if r[50]<=5 else 15) if r[66]<=-24 else (-17 if r[96]<=2 else 18) if
        r[6]<=34 else 36) if r[30]<=1 else -33) if r[34]<=0 else -69) + ((((((-28 if r[87]<=10 else 34) if r[2]<=0
        else 10) if r[107]<=746 else -33) if r[33]<=93 else 20) if r[66]<=-14 else ((30 if r[84]<=73 else -56 if
        r[115]<=1 else 7) if r[7]<=42 else -6) if r[20]<=0 else -51) if r[106]<=0 else (-45 if r[78]<=-86 else -31 if
        r[6]<=14 else 13) if r[107]<=305 else -36) + (((((-19 if r[68]<=0 else 19) if r[111]<=95 else 23 if r[80]<=7
        else -29) if r[59]<=0 else 5 if r[6]<=31 else 34) if r[83]<=92 else 3 if r[104]<=0 else (78 if r[84]<=27 else
        -41) if r[103]<=20 else -30 if r[98]<=11 else 58) if r[7]<=62 else (-36 if r[25]<=0 else 47) if r[60]<=0 else
        2) + ((((-32 if r[57]<=338 else 33) if r[50]<=-12 else (-7 if r[61]<=2 else -34) if r[68]<=0 else 10) if
        r[31]<=30 else (-14 if r[68]<=0 else 22) if r[51]<=0 else 33 if r[7]<=42 else -22) if r[111]<=95 else ((-10 if
        r[66]<=-14 else 23) if r[27]<=0 else 11 if r[109]<=7 else -45) if r[63]<=33 else 31) + (((((((-20 if r[68]<=0
        else 20) if r[84]<=80 else -48) if r[95]<=35 else -24 if r[42]<=-14 else 16) if r[111]<=85 else -7 if
        r[112]<=13 else 20) if r[30]<=1 else -43) if r[63]<=33 else 32 if r[83]<=66 else 2) if r[27]<=0 else -44 if
        r[1]<=4 else (-33 if r[99]<=0 else 0) if r[60]<=0 else 17)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        ((((((15 if r[115]<=39 else -45) if r[94]<=2 else -19) if r[6]<=33 else 33 if r[84]<=82 else -63 if r[88]<=9
        else 13) if r[30]<=1 else 51 if r[1]<=0 else -47) if r[27]<=0 else -34 if r[2]<=0 else 3) if r[104]<=1 else
        (-39 if r[74]<=21 else -2) if r[103]<=20 else 92 if r[88]<=4 else -12) + ((-28 if r[100]<=29 else 13) if
        r[95]<=5 else (((((-52 if r[6]<=19 else -12) if r[87]<=2 else 6) if r[107]<=739 else -53) if r[1]<=53 else 25)
        if r[44]<=0 else 15) if r[74]<=-15 else ((0 if r[66]<=-14 else (44 if r[88]<=4 else -28) if r[82]<=-10 else
        27) if r[34]<=0 else -57) if r[35]<=0 else -85) + ((-34 if r[95]<=5 else ((-40 if r[73]<=14 else -11) if
        r[33]<=93 else 20) if r[68]<=0 else 22) if r[58]<=-12 else (((16 if r[27]<=0 else -12) if r[107]<=700 else 28
        if r[83]<=55 else -45 if r[78]<=105 else 18) if r[55]<=33 else (37 if r[83]<=85 else -2) if r[35]<=0 else -75)
        if r[34]<=0 else -67) + ((((-42 if r[103]<=-1 else -5 if r[80]<=6 else -45) if r[60]<=0 else 25) if r[2]<=0
        else ((-8 if r[55]<=33 else 27) if r[66]<=-14 else 28) if r[84]<=80 else -21) if r[104]<=1 else -39 if
        r[95]<=4 else (-34 if r[103]<=20 else 68 if r[89]<=8 else -10) if r[58]<=4 else 35 if r[84]<=70 else -25) +
        (((-26 if r[44]<=0 else -1) if r[111]<=85 else -27 if r[95]<=7 else -13 if r[31]<=13 else 17) if r[58]<=-12
        else ((((-5 if r[96]<=1 else 32) if r[34]<=0 else -59) if r[2]<=5 else -43) if r[83]<=55 else (25 if r[88]<=6
        else -35) if r[47]<=20 else -2 if r[115]<=4 else 24) if r[7]<=62 else -17) + (((((-21 if r[96]<=2 else 12) if
        r[6]<=33 else 26) if r[30]<=1 else -36) if r[104]<=1 else (-29 if r[90]<=27 else 77) if r[88]<=4 else (-69 if
        r[89]<=17 else -19 if r[77]<=140 else 37) if r[83]<=100 else -43) if r[27]<=0 else -34 if r[2]<=0 else (-54 if
        r[50]<=-7 else -1) if r[99]<=0 else 25) + ((((((-40 if r[74]<=-15 else -37 if r[65]<=20 else 45 if r[88]<=4
        else -14) if r[0]<=664 else 41) if r[49]<=250 else 16) if r[68]<=0 else 9) if r[52]<=0 else 1 if r[68]<=0 else
        32) if r[59]<=0 else (((-1 if r[6]<=31 else 30) if r[58]<=106 else 46) if r[83]<=88 else -11) if r[27]<=0 else
        -12) + (((-31 if r[50]<=-15 else (-22 if r[73]<=14 else 29 if r[7]<=21 else -1) if r[84]<=76 else -31) if
        r[52]<=0 else 11) if r[33]<=49 else (((-67 if r[42]<=-28 else 6) if r[66]<=-13 else 32) if r[2]<=3 else -48)
        if r[84]<=70 else (-51 if r[33]<=93 else 18 if r[69]<=16 else -58) if r[55]<=31 else 22) + ((-22 if r[58]<=-19
        else (-27 if r[33]<=-14 else 0) if r[66]<=-14 else (((((29 if r[11]<=2 else -29) if r[115]<=39 else -27) if
        r[30]<=1 else -17) if r[105]<=0 else -20) if r[35]<=0 else -86) if r[34]<=0 else -61) if r[84]<=79 else (-41
        if r[89]<=92 else 12) if r[111]<=95 else 21 if r[53]<=0 else -61) + ((((-11 if r[104]<=1 else -39) if r[95]<=5
        else ((-28 if r[66]<=-12 else -2) if r[43]<=0 else 9) if r[44]<=0 else 20) if r[30]<=1 else (79 if r[93]<=7
        else -30) if r[88]<=4 else -48) if r[63]<=33 else ((12 if r[81]<=19 else -26) if r[42]<=-12 else 28 if
        r[35]<=0 else -63) if r[84]<=77 else -16)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((((((9 if r[11]<=0 else -44) if r[0]<=313 else 39) if r[61]<=514 else -35) if r[104]<=0 else -29) if r[7]<=62
        else -37) if r[74]<=-15 else ((4 if r[84]<=70 else -65 if r[55]<=9 else -12) if r[115]<=2 else 0 if r[58]<=-14
        else (30 if r[94]<=2 else -7) if r[34]<=0 else -55) if r[35]<=0 else -78) + (((((-20 if r[5]<=0 else ((6 if
        r[8]<=0 else 39) if r[0]<=507 else -38) if r[11]<=0 else -30) if r[60]<=0 else 16) if r[84]<=80 else -45 if
        r[77]<=109 else 3) if r[0]<=664 else 46) if r[63]<=33 else ((-6 if r[52]<=0 else 34) if r[55]<=30 else 34 if
        r[105]<=0 else -21) if r[84]<=77 else -15) + (((((-31 if r[68]<=0 else 14) if r[44]<=0 else 8) if r[49]<=99
        else 16) if r[66]<=-14 else ((24 if r[7]<=62 else -4) if r[84]<=75 else -45 if r[7]<=13 else -4) if r[30]<=1
        else -37 if r[3]<=3 else 47) if r[27]<=0 else -40 if r[27]<=137 else (-26 if r[3]<=0 else 17) if r[100]<=10
        else 20) + ((-33 if r[109]<=-6 else -34 if r[58]<=-17 else 2) if r[95]<=5 else ((-20 if r[31]<=14 else 46 if
        r[88]<=5 else -23 if r[74]<=-15 else 3) if r[1]<=34 else (26 if r[114]<=569 else (-63 if r[73]<=298 else 19)
        if r[71]<=40 else 27) if r[47]<=29 else 30) if r[3]<=0 else 31 if r[11]<=0 else -18) + (((((((24 if r[61]<=0
        else -5) if r[34]<=0 else -53) if r[86]<=39 else -28) if r[31]<=81 else (1 if r[0]<=92 else -91) if r[108]<=5
        else 16) if r[114]<=569 else -32 if r[77]<=55 else -35 if r[31]<=27 else 13) if r[7]<=71 else -29) if
        r[55]<=33 else (7 if r[35]<=0 else -71) if r[1]<=25 else 28) + (((((((22 if r[1]<=3 else -51) if r[68]<=0 else
        4) if r[65]<=20 else -5) if r[1]<=104 else 42) if r[52]<=0 else 27 if r[84]<=86 else -41) if r[50]<=10 else
        19) if r[7]<=42 else -32 if r[74]<=-17 else ((0 if r[86]<=1 else -30) if r[8]<=0 else 45 if r[11]<=0 else -25)
        if r[60]<=0 else 19) + ((((((45 if r[86]<=39 else -15) if r[105]<=0 else -39) if r[88]<=4 else -39 if
        r[50]<=-18 else -41 if r[77]<=-90 else (-23 if r[31]<=18 else -12 if r[5]<=0 else 1 if r[33]<=109 else 39) if
        r[88]<=80 else 47) if r[57]<=99 else 14) if r[68]<=0 else 20 if r[11]<=2 else -47) if r[30]<=1 else -33) +
        ((((43 if r[105]<=0 else -36) if r[88]<=5 else ((((-70 if r[42]<=-28 else -11 if r[0]<=284 else 32) if
        r[66]<=-15 else 28) if r[97]<=-67 else -18 if r[52]<=0 else 28) if r[104]<=3 else -27) if r[34]<=0 else -71)
        if r[7]<=41 else -10) if r[84]<=80 else 0 if r[90]<=14 else -52 if r[90]<=61 else 9) + (((36 if r[88]<=5 else
        (19 if r[61]<=0 else (-44 if r[66]<=-8 else -1) if r[51]<=0 else -12 if r[32]<=12 else 40) if r[104]<=3 else
        -26) if r[7]<=41 else (-34 if r[41]<=15 else -8) if r[60]<=0 else (38 if r[30]<=1 else -36) if r[107]<=746
        else -22) if r[84]<=80 else 17 if r[98]<=-18 else -30) + (((((-18 if r[103]<=-1 else (21 if r[11]<=2 else -45)
        if r[112]<=83 else (((-11 if r[65]<=12 else -90) if r[66]<=-24 else -14 if r[115]<=7 else 22) if r[100]<=7
        else 33) if r[109]<=12 else -83) if r[34]<=0 else -54) if r[104]<=1 else -16) if r[35]<=0 else -85) if
        r[30]<=1 else -39 if r[3]<=3 else 48)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        ((-19 if r[76]<=-14 else -33 if r[42]<=-24 else -46 if r[58]<=-28 else ((55 if r[84]<=69 else -6) if r[72]<=0
        else -24) if r[88]<=6 else (5 if r[107]<=700 else -35) if r[31]<=27 else 15 if r[34]<=0 else -60) if r[55]<=33
        else ((-25 if r[82]<=-6 else 9) if r[33]<=49 else 29) if r[35]<=0 else -67) + (((-23 if r[58]<=105 else 33) if
        r[68]<=0 else 16 if r[83]<=91 else -31) if r[74]<=-15 else (((-26 if r[33]<=-16 else -20 if r[76]<=-29 else
        39) if r[65]<=7 else -12) if r[66]<=-14 else 37 if r[89]<=9 else ((33 if r[7]<=20 else 7) if r[84]<=70 else
        -3) if r[35]<=0 else -68) if r[10]<=0 else -43) + (((((((-35 if r[50]<=-18 else -26 if r[111]<=0 else -1) if
        r[0]<=647 else 42) if r[52]<=0 else 20 if r[38]<=5 else -32) if r[59]<=0 else (((-22 if r[58]<=84 else 30) if
        r[89]<=31 else 25) if r[6]<=31 else 29) if r[83]<=88 else -12) if r[34]<=0 else -51) if r[35]<=0 else -75) if
        r[20]<=0 else -55) + ((-26 if r[33]<=63 else 3) if r[95]<=3 else (((((-34 if r[66]<=-19 else (-22 if r[96]<=1
        else 8) if r[104]<=3 else -33) if r[3]<=0 else 26 if r[32]<=17 else -25) if r[103]<=20 else 97 if r[107]<=583
        else -4) if r[84]<=80 else -27) if r[55]<=33 else 1 if r[58]<=-11 else 24) if r[35]<=0 else -75) +
        ((((((((((54 if r[112]<=-97 else 18) if r[11]<=2 else -38) if r[86]<=39 else -33) if r[115]<=39 else -44) if
        r[84]<=81 else -23) if r[112]<=63 else -13) if r[98]<=18 else -34) if r[50]<=7 else (21 if r[40]<=0 else -57)
        if r[38]<=6 else -63) if r[35]<=0 else -76) if r[27]<=0 else -33 if r[31]<=11 else -7) + (((-36 if r[42]<=-28
        else -20 if r[96]<=1 else 19 if r[61]<=0 else -14) if r[107]<=710 else -36) if r[74]<=-15 else (((30 if
        r[88]<=6 else 26 if r[7]<=17 else 3 if r[34]<=0 else -56) if r[104]<=6 else -42) if r[35]<=0 else -66) if
        r[84]<=79 else (-33 if r[95]<=33 else 22) if r[46]<=0 else -31) + (((((-18 if r[73]<=27 else 48) if r[11]<=0
        else -52) if r[6]<=30 else 7) if r[107]<=710 else -35) if r[74]<=-15 else -20 if r[50]<=-22 else ((((14 if
        r[114]<=496 else (-12 if r[89]<=21 else -113) if r[110]<=18 else -4) if r[60]<=0 else 26) if r[11]<=0 else
        -24) if r[78]<=116 else 21) if r[34]<=0 else -46) + (((28 if r[88]<=4 else (33 if r[112]<=-500 else ((((-20 if
        r[58]<=101 else 34) if r[89]<=27 else 48 if r[83]<=97 else -41) if r[88]<=15 else -37) if r[25]<=0 else 27) if
        r[89]<=49 else 9) if r[51]<=0 else 16 if r[35]<=0 else -72) if r[38]<=6 else -54) if r[27]<=0 else -26 if
        r[100]<=10 else 7) + ((((((((-1 if r[55]<=33 else 27) if r[104]<=2 else -27) if r[67]<=0 else 24) if
        r[113]<=306 else 63) if r[97]<=-58 else (12 if r[98]<=5 else -21) if r[30]<=1 else -43) if r[104]<=8 else -47)
        if r[84]<=79 else 7 if r[90]<=14 else -87 if r[108]<=4 else -24) if r[27]<=0 else -36 if r[27]<=137 else -3) +
        ((((((-8 if r[103]<=20 else 34) if r[53]<=0 else -24) if r[3]<=0 else 19) if r[33]<=49 else ((35 if r[103]<=7
        else -34) if r[81]<=9 else (-34 if r[88]<=11 else (5 if r[45]<=0 else -58) if r[55]<=36 else 36) if r[31]<=39
        else 29) if r[31]<=81 else -67) if r[34]<=0 else -48) if r[20]<=0 else -53)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        ((((-13 if r[96]<=1 else 26 if r[7]<=20 else ((((24 if r[30]<=1 else -27) if r[78]<=284 else -13) if r[104]<=1
        else -27) if r[103]<=20 else 58) if r[105]<=0 else -29) if r[34]<=0 else -50) if r[61]<=0 else -24 if r[6]<=30
        else 2) if r[84]<=80 else -40 if r[41]<=27 else -32 if r[55]<=17 else 8) + (((-15 if r[0]<=210 else 25) if
        r[61]<=0 else -32) if r[95]<=3 else (((-18 if r[42]<=-15 else 3) if r[66]<=-12 else (((((38 if r[95]<=20 else
        4) if r[84]<=56 else -18) if r[55]<=31 else 21) if r[40]<=0 else -39) if r[35]<=0 else -64) if r[3]<=0 else
        27) if r[20]<=0 else -54) if r[10]<=0 else -43) + (((((((-22 if r[73]<=9 else 40 if r[107]<=273 else -31) if
        r[86]<=38 else -30) if r[32]<=9 else 35) if r[103]<=17 else 56) if r[88]<=6 else (16 if r[7]<=19 else ((-2 if
        r[45]<=14 else -28) if r[35]<=0 else -67) if r[33]<=122 else 35) if r[106]<=0 else -18) if r[17]<=0 else -51)
        if r[20]<=0 else -50) + (((-23 if r[42]<=-24 else (((-7 if r[113]<=72 else 27) if r[76]<=-14 else ((((-28 if
        r[66]<=-16 else 10 if r[80]<=7 else -35) if r[113]<=107 else 53) if r[58]<=24 else 25) if r[88]<=84 else 53)
        if r[68]<=0 else 30) if r[34]<=0 else -47) if r[84]<=79 else -16) if r[35]<=0 else -65) if r[104]<=6 else -29)
        + (((((((((9 if r[88]<=4 else -28) if r[113]<=800 else 31) if r[8]<=0 else 8) if r[0]<=647 else 41) if
        r[59]<=0 else 17 if r[59]<=1 else 22 if r[83]<=9 else -26) if r[30]<=1 else -31) if r[68]<=0 else 16) if
        r[50]<=82 else 25) if r[27]<=0 else (-31 if r[99]<=0 else 3) if r[60]<=0 else 10) + (((-32 if r[50]<=-26 else
        2 if r[78]<=-47 else 39 if r[84]<=91 else -37) if r[88]<=6 else (((-41 if r[82]<=14 else (-14 if r[89]<=67
        else 48) if r[96]<=5 else 48) if r[98]<=5 else -42) if r[108]<=-1 else 9 if r[34]<=0 else -57) if r[104]<=1
        else -32 if r[31]<=37 else 6) if r[20]<=0 else -48) + (-23 if r[42]<=-24 else ((((((10 if r[113]<=161 else
        -41) if r[103]<=19 else 59) if r[89]<=11 else -14 if r[1]<=84 else -93) if r[0]<=605 else 47) if r[78]<=100
        else ((-3 if r[31]<=75 else -7 if r[1]<=14 else -114) if r[96]<=21 else 28) if r[71]<=32 else 21) if r[68]<=0
        else 16) if r[35]<=0 else -64) + ((((((((47 if r[112]<=-114 else ((-36 if r[33]<=-25 else 17 if r[98]<=3 else
        -1) if r[61]<=1025 else -37) if r[35]<=0 else -60) if r[98]<=18 else -19) if r[104]<=6 else -36) if r[115]<=39
        else -40) if r[58]<=105 else 34) if r[72]<=2 else -42) if r[34]<=0 else -47) if r[84]<=80 else 5 if r[90]<=14
        else -36) + (((-18 if r[50]<=-22 else (((-24 if r[33]<=-17 else 17) if r[83]<=66 else 24 if r[32]<=0 else -19)
        if r[115]<=37 else -58) if r[31]<=13 else (((19 if r[104]<=8 else -41) if r[84]<=80 else 24 if r[90]<=18 else
        -33) if r[30]<=1 else -29) if r[34]<=0 else -45) if r[20]<=0 else -47) if r[17]<=0 else -49) + ((((-11 if
        r[53]<=0 else -33) if r[100]<=29 else 6) if r[57]<=419 else 37) if r[74]<=-15 else ((21 if r[107]<=383 else
        (-38 if r[88]<=10 else 30) if r[7]<=21 else -1 if r[112]<=66 else -54) if r[84]<=56 else -1 if r[46]<=0 else
        -44 if r[49]<=42 else -31 if r[43]<=0 else 13) if r[115]<=5 else 14)
    )


THIRD = (_third_0, _third_10, _third_20,)
