"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        (((((-28 if r[108]<=-1 else -26 if r[111]<=55 else 29) if r[52]<=0 else 33) if r[83]<=54 else -36) if
        r[50]<=-13 else (29 if r[83]<=81 else (45 if r[104]<=5 else -36) if r[107]<=591 else -33) if r[109]<=-5 else
        (28 if r[97]<=-76 else -9) if r[59]<=0 else 41) if r[7]<=42 else -37 if r[111]<=95 else 4) + (((((((-12 if
        r[50]<=-13 else 27) if r[76]<=-14 else 39) if r[104]<=6 else -45) if r[97]<=-59 else -2) if r[27]<=0 else -46
        if r[1]<=4 else -31 if r[2]<=0 else 15) if r[84]<=79 else -46 if r[115]<=4 else 28 if r[98]<=-10 else 11 if
        r[88]<=14 else -57) if r[106]<=0 else -38 if r[100]<=31 else 17) + (((-43 if r[58]<=-12 else -39 if r[82]<=0
        else 0) if r[100]<=31 else -24 if r[33]<=22 else -44 if r[6]<=26 else 39) if r[95]<=30 else ((-39 if r[111]<=3
        else 17) if r[114]<=561 else -38) if r[42]<=-14 else (-25 if r[33]<=-18 else (34 if r[35]<=0 else -70) if
        r[34]<=0 else -75) if r[83]<=88 else 0) + (((((-51 if r[66]<=-14 else -17) if r[68]<=0 else 15) if r[42]<=-14
        else 11 if r[106]<=0 else -26) if r[59]<=0 else ((-5 if r[6]<=33 else 31) if r[34]<=0 else -67) if r[50]<=-1
        else 34) if r[83]<=100 else (((-22 if r[103]<=20 else 126) if r[88]<=10 else 76) if r[84]<=75 else -44) if
        r[107]<=687 else -47) + ((((-34 if r[52]<=0 else 6) if r[50]<=-13 else (6 if r[3]<=0 else 40) if r[28]<=0 else
        -8) if r[94]<=2 else -35) if r[33]<=39 else ((36 if r[106]<=0 else 29 if r[83]<=12 else -60 if r[100]<=2 else
        20) if r[84]<=75 else -44 if r[47]<=17 else 8) if r[31]<=81 else -99 if r[114]<=143 else -9) + (((-38 if
        r[57]<=221 else 10) if r[50]<=-15 else ((((-25 if r[31]<=33 else 24) if r[68]<=0 else 36) if r[113]<=105 else
        55) if r[84]<=53 else -27) if r[78]<=106 else 26) if r[111]<=85 else ((34 if r[112]<=83 else 19 if r[53]<=26
        else -36) if r[30]<=1 else -53 if r[3]<=2 else 49) if r[97]<=-57 else -8) + (((49 if r[89]<=2 else (-30 if
        r[50]<=-11 else 28) if r[114]<=513 else -47) if r[82]<=-4 else (-16 if r[58]<=-12 else (-16 if r[32]<=29 else
        36) if r[66]<=-12 else 25) if r[51]<=0 else 34 if r[35]<=0 else -76) if r[7]<=42 else (-37 if r[2]<=0 else
        -13) if r[60]<=0 else 16 if r[30]<=1 else -50) + ((((-48 if r[73]<=17 else -12) if r[6]<=30 else -2 if
        r[100]<=7 else 28) if r[104]<=1 else -46) if r[58]<=-12 else ((69 if r[86]<=38 else -35) if r[88]<=4 else -37)
        if r[82]<=-3 else ((-6 if r[32]<=28 else 43) if r[66]<=-15 else -27 if r[33]<=-18 else 22 if r[55]<=31 else
        39) if r[7]<=62 else -19) + (((((-26 if r[52]<=0 else 20) if r[66]<=-15 else 18) if r[51]<=0 else 34) if
        r[7]<=42 else (-39 if r[73]<=17 else -12) if r[63]<=33 else 5) if r[104]<=1 else ((((-8 if r[93]<=3 else 140)
        if r[91]<=16 else -38) if r[86]<=39 else -46) if r[88]<=4 else -40) if r[78]<=156 else -54 if r[96]<=19 else
        33) + ((((-32 if r[42]<=-15 else 7 if r[27]<=0 else -36) if r[61]<=0 else -42) if r[52]<=0 else 23 if r[62]<=0
        else -26) if r[2]<=0 else ((((-38 if r[50]<=-22 else -20 if r[66]<=-20 else 28) if r[57]<=96 else 41) if
        r[34]<=0 else -70) if r[84]<=80 else -37 if r[98]<=5 else 30) if r[113]<=1 else -14)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        ((((-32 if r[6]<=37 else 2) if r[104]<=1 else -49) if r[31]<=13 else (14 if r[94]<=2 else -40 if r[0]<=254
        else 25) if r[104]<=1 else -36) if r[58]<=-12 else ((-13 if r[50]<=-14 else -4 if r[77]<=-17 else 21) if
        r[7]<=74 else -25) if r[6]<=33 else (36 if r[83]<=55 else -8) if r[109]<=0 else 33) + (((((25 if r[102]<=0
        else (-27 if r[41]<=252 else 32) if r[44]<=0 else 24) if r[104]<=1 else -32) if r[66]<=-12 else (31 if
        r[84]<=56 else -9) if r[50]<=-1 else 33) if r[106]<=0 else -27 if r[99]<=0 else 13) if r[7]<=42 else (-35 if
        r[111]<=95 else -21 if r[110]<=7 else 15) if r[68]<=0 else 6) + (((((-31 if r[52]<=0 else 4) if r[107]<=687
        else -50) if r[55]<=30 else 3 if r[7]<=53 else -33) if r[31]<=27 else ((1 if r[58]<=-8 else 37) if r[30]<=1
        else -42) if r[84]<=70 else 55 if r[83]<=13 else -29) if r[111]<=95 else (27 if r[97]<=-57 else 2 if r[34]<=0
        else -65) if r[40]<=0 else -54) + ((-36 if r[60]<=0 else 11) if r[111]<=3 else ((-42 if r[95]<=3 else 11 if
        r[114]<=561 else -23) if r[5]<=0 else ((24 if r[97]<=-62 else -19) if r[84]<=80 else -70 if r[115]<=1 else 1)
        if r[34]<=0 else -75) if r[63]<=33 else (33 if r[83]<=88 else -1) if r[27]<=0 else -25 if r[1]<=38 else 43) +
        (((-16 if r[111]<=95 else 12) if r[94]<=0 else (-40 if r[68]<=0 else 2) if r[25]<=0 else 10) if r[58]<=-12
        else ((-30 if r[33]<=-18 else (32 if r[17]<=0 else -40) if r[97]<=-59 else 9 if r[34]<=0 else -67) if
        r[84]<=77 else (-36 if r[55]<=43 else 30) if r[65]<=233 else 32) if r[7]<=62 else -19) + ((((-20 if r[0]<=573
        else 47) if r[106]<=0 else -41) if r[68]<=0 else 14) if r[58]<=-12 else ((-26 if r[103]<=-1 else -30 if
        r[33]<=-18 else 32 if r[113]<=-1 else 36 if r[114]<=528 else -26 if r[74]<=8 else 13) if r[84]<=79 else (-43
        if r[109]<=16 else 36) if r[115]<=8 else 6) if r[34]<=0 else -75) + ((((27 if r[89]<=13 else -8) if r[7]<=56
        else -41) if r[83]<=75 else -42) if r[95]<=5 else (((((12 if r[52]<=0 else 39) if r[53]<=9 else -14) if
        r[115]<=39 else -36) if r[84]<=80 else 2 if r[90]<=14 else -59) if r[55]<=33 else 30) if r[7]<=42 else (-40 if
        r[103]<=-1 else 0) if r[30]<=1 else -45) + (((((-27 if r[96]<=1 else 24) if r[108]<=-2 else ((28 if r[38]<=6
        else -39) if r[34]<=0 else -67) if r[39]<=6 else -39) if r[27]<=0 else (-32 if r[60]<=0 else 19) if r[33]<=114
        else 36) if r[104]<=1 else (-42 if r[103]<=20 else 10) if r[77]<=140 else -72 if r[89]<=17 else 29) if
        r[30]<=1 else -42) + (((-25 if r[49]<=20 else ((-24 if r[73]<=22 else 10) if r[60]<=0 else 30) if r[34]<=0
        else -69) if r[6]<=30 else (((36 if r[7]<=52 else -8) if r[31]<=81 else -9) if r[27]<=0 else -3) if r[104]<=1
        else -31 if r[59]<=0 else 14) if r[84]<=79 else -41 if r[77]<=113 else 17 if r[109]<=11 else -96) + ((-23 if
        r[33]<=-14 else ((((-33 if r[44]<=0 else 17) if r[50]<=15 else 14) if r[68]<=0 else 29) if r[66]<=-15 else (27
        if r[38]<=6 else -50) if r[7]<=69 else -12) if r[34]<=0 else -72) if r[104]<=1 else ((-43 if r[103]<=40 else
        22) if r[31]<=37 else -5) if r[78]<=216 else 44 if r[111]<=37 else -48)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((((-4 if r[98]<=4 else -46) if r[111]<=1 else 66 if r[112]<=-177 else (23 if r[61]<=0 else -27 if r[99]<=0
        else 22) if r[7]<=41 else -12) if r[84]<=80 else -35) if r[55]<=33 else (20 if r[84]<=76 else -23) if
        r[0]<=149 else 37) if r[27]<=0 else -43 if r[1]<=4 else -37 if r[27]<=137 else 2) + (((-33 if r[109]<=0 else
        -34 if r[58]<=-17 else 8) if r[95]<=5 else (-10 if r[33]<=-11 else (28 if r[115]<=39 else -34) if r[83]<=66
        else (-21 if r[74]<=-15 else 14) if r[109]<=13 else -55) if r[34]<=0 else -61) if r[30]<=1 else (-36 if
        r[90]<=27 else 68) if r[88]<=4 else 33 if r[0]<=3 else -55) + ((((-24 if r[6]<=30 else ((-45 if r[7]<=26 else
        25) if r[63]<=38 else 34) if r[100]<=29 else 43) if r[83]<=54 else -35) if r[95]<=5 else ((-26 if r[52]<=0
        else 26) if r[111]<=1 else (32 if r[88]<=6 else 2) if r[63]<=30 else 26) if r[35]<=0 else -75) if r[30]<=1
        else 46 if r[1]<=0 else -44) + (((-42 if r[33]<=-14 else (38 if r[86]<=21 else -35) if r[88]<=5 else (-25 if
        r[33]<=63 else 27) if r[83]<=27 else -36) if r[52]<=0 else 8) if r[50]<=-14 else (-21 if r[31]<=15 else 4) if
        r[58]<=-12 else ((26 if r[84]<=80 else -8) if r[35]<=0 else -72) if r[83]<=86 else 11 if r[29]<=0 else -24) +
        (((-34 if r[68]<=0 else 5) if r[31]<=13 else -37 if r[42]<=-22 else -30 if r[50]<=-18 else 25 if r[84]<=51
        else -6) if r[58]<=-12 else ((13 if r[107]<=701 else (-17 if r[112]<=83 else -66) if r[115]<=8 else 7) if
        r[30]<=1 else -36) if r[47]<=29 else (30 if r[106]<=0 else -6) if r[7]<=45 else -3) + (((-39 if r[42]<=-15
        else (-31 if r[50]<=17 else 9) if r[68]<=0 else 22) if r[52]<=0 else 7) if r[66]<=-14 else (((-12 if
        r[50]<=-22 else 28 if r[104]<=8 else -35) if r[17]<=0 else -45) if r[7]<=42 else -4) if r[84]<=75 else 30 if
        r[83]<=30 else 21 if r[98]<=-20 else -43 if r[74]<=46 else 5) + ((((-33 if r[73]<=27 else 20) if r[6]<=30 else
        11) if r[83]<=78 else -34) if r[74]<=-15 else (((((17 if r[30]<=1 else -37) if r[39]<=4 else -47) if r[84]<=80
        else -48) if r[115]<=2 else -28 if r[96]<=-1 else 23) if r[104]<=1 else (-28 if r[79]<=6 else 18) if
        r[103]<=20 else 28) if r[35]<=0 else -67) + ((((((4 if r[88]<=8 else -46) if r[89]<=110 else 63) if r[103]<=-1
        else ((7 if r[64]<=0 else -43) if r[58]<=-12 else 25 if r[11]<=2 else -45) if r[35]<=0 else -72) if r[34]<=0
        else -69) if r[83]<=88 else (-10 if r[88]<=10 else 55) if r[107]<=701 else -37 if r[77]<=209 else 15) if
        r[30]<=1 else -37) + ((((-43 if r[44]<=1 else 11) if r[42]<=-15 else -12) if r[68]<=0 else 11) if r[66]<=-14
        else ((((((-29 if r[47]<=17 else -1) if r[8]<=3 else 30) if r[113]<=141 else 59) if r[60]<=0 else 29) if
        r[11]<=0 else -32) if r[6]<=33 else (17 if r[84]<=79 else -38) if r[59]<=0 else 35) if r[104]<=5 else -29) +
        (((-33 if r[60]<=0 else 10) if r[33]<=-14 else ((-18 if r[103]<=-1 else (24 if r[84]<=80 else (17 if r[90]<=14
        else -82) if r[115]<=4 else 14) if r[39]<=7 else -52) if r[30]<=1 else -40) if r[104]<=1 else -35 if
        r[58]<=-13 else (-35 if r[103]<=20 else 30) if r[31]<=37 else 23) if r[34]<=0 else -60)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((((-32 if r[96]<=0 else 7) if r[84]<=70 else -35) if r[42]<=-15 else ((0 if r[49]<=62 else (-28 if r[55]<=9
        else 32) if r[97]<=-76 else -5) if r[106]<=0 else -18) if r[63]<=33 else 24) if r[27]<=0 else (-46 if
        r[27]<=137 else -26 if r[99]<=0 else 18) if r[60]<=0 else -17 if r[31]<=31 else 40) + (((-29 if r[44]<=0 else
        5) if r[33]<=56 else 21 if r[83]<=66 else -29) if r[74]<=-15 else ((((-23 if r[31]<=31 else 9) if r[95]<=5
        else 2 if r[66]<=-14 else (41 if r[7]<=28 else 18) if r[84]<=76 else 2 if r[44]<=4 else -73) if r[39]<=6 else
        -60) if r[34]<=0 else -57) if r[35]<=0 else -65) + ((((-19 if r[68]<=0 else 11) if r[67]<=2 else 25) if
        r[66]<=-14 else (((((25 if r[106]<=0 else -1) if r[30]<=1 else -27) if r[113]<=112 else 61) if r[104]<=8 else
        -42) if r[84]<=75 else -26 if r[78]<=198 else 27) if r[35]<=0 else -67) if r[27]<=0 else (-37 if r[60]<=0 else
        4) if r[99]<=0 else 5) + (((((-31 if r[58]<=-18 else 25 if r[88]<=5 else -13 if r[44]<=0 else 19) if
        r[74]<=-15 else -10 if r[50]<=-18 else (((-16 if r[58]<=-14 else 18) if r[113]<=263 else 61) if r[31]<=18 else
        29) if r[104]<=6 else -39) if r[84]<=79 else -46 if r[95]<=24 else -9) if r[34]<=0 else -56) if r[35]<=0 else
        -63) + (((((((36 if r[86]<=35 else -20) if r[88]<=6 else -26 if r[31]<=30 else 13 if r[84]<=68 else -26) if
        r[115]<=4 else 25 if r[94]<=2 else -16) if r[115]<=39 else -49) if r[63]<=37 else 28 if r[83]<=86 else -4) if
        r[27]<=0 else -35 if r[27]<=137 else -3) if r[30]<=1 else -42 if r[3]<=3 else 48) + ((((4 if r[104]<=1 else
        (-29 if r[0]<=584 else 45) if r[103]<=20 else 19) if r[111]<=95 else (((28 if r[38]<=6 else -30) if r[24]<=0
        else -46) if r[11]<=2 else -49) if r[31]<=75 else (3 if r[1]<=15 else -98) if r[81]<=3 else 17) if r[34]<=0
        else -54) if r[30]<=1 else -41 if r[3]<=3 else 47) + (((-37 if r[58]<=-24 else ((20 if r[96]<=68 else 95) if
        r[88]<=4 else ((-14 if r[52]<=0 else 26) if r[115]<=5 else -30 if r[96]<=2 else 26) if r[34]<=0 else -63) if
        r[7]<=71 else -22) if r[84]<=80 else -6 if r[90]<=14 else -52) if r[55]<=33 else (-28 if r[93]<=2 else 8) if
        r[2]<=0 else 27) + ((((((((((30 if r[86]<=1 else 8) if r[104]<=6 else -43) if r[68]<=0 else 37) if r[30]<=1
        else -22) if r[34]<=0 else -53) if r[11]<=2 else -44) if r[115]<=39 else -38) if r[35]<=0 else -62) if
        r[84]<=79 else -33 if r[87]<=33 else 33) if r[61]<=0 else -31 if r[6]<=30 else -14 if r[99]<=0 else 22) +
        (((((63 if r[112]<=-98 else -16 if r[76]<=-12 else -28 if r[66]<=-18 else 13) if r[51]<=0 else 41 if r[7]<=19
        else 11) if r[104]<=6 else -41) if r[27]<=0 else -50 if r[58]<=-24 else -20 if r[99]<=0 else 36 if r[78]<=173
        else -15) if r[84]<=80 else (-19 if r[5]<=0 else 26) if r[90]<=14 else -42) + ((((22 if r[88]<=4 else -20) if
        r[1]<=37 else 12) if r[86]<=39 else -41) if r[74]<=-15 else (((-16 if r[58]<=-24 else ((15 if r[31]<=30 else
        42) if r[104]<=7 else -37) if r[7]<=20 else (21 if r[83]<=62 else 0) if r[30]<=1 else -27) if r[35]<=0 else
        -61) if r[34]<=0 else -53) if r[84]<=79 else -14)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        ((((13 if r[88]<=4 else -26) if r[82]<=-6 else (((-23 if r[100]<=20 else 15) if r[93]<=4 else -21 if r[96]<=1
        else 20) if r[33]<=126 else 37) if r[59]<=0 else 23) if r[30]<=1 else -25) if r[61]<=0 else ((-19 if
        r[49]<=256 else 29) if r[45]<=0 else -44) if r[31]<=27 else -8 if r[77]<=246 else 25) + ((-27 if r[42]<=-15
        else -3) if r[66]<=-14 else ((-29 if r[58]<=-18 else -2 if r[73]<=17 else 49) if r[88]<=6 else ((-33 if
        r[82]<=-7 else 17) if r[32]<=4 else -4 if r[38]<=0 else -62) if r[94]<=2 else -31) if r[6]<=33 else 26 if
        r[112]<=49 else (1 if r[49]<=26 else -43) if r[50]<=-1 else 19) + ((((((((6 if r[90]<=26 else 78) if r[86]<=39
        else -42) if r[88]<=4 else -25) if r[1]<=104 else 42) if r[100]<=26 else 25 if r[100]<=78 else -57 if r[62]<=0
        else 12) if r[59]<=0 else ((23 if r[62]<=0 else -25) if r[2]<=0 else 30) if r[83]<=54 else -5) if r[68]<=0
        else 18) if r[7]<=74 else -21) + ((((-36 if r[96]<=4 else (-8 if r[103]<=20 else 88) if r[88]<=4 else -20) if
        r[2]<=0 else 15 if r[86]<=1 else -8) if r[0]<=232 else (((12 if r[2]<=1 else -56) if r[100]<=10 else 34) if
        r[24]<=0 else -41) if r[100]<=73 else -32) if r[60]<=0 else -12 if r[95]<=4 else 26 if r[11]<=0 else -14) +
        ((((((-25 if r[66]<=-15 else (-27 if r[99]<=1 else 19) if r[111]<=50 else 5) if r[52]<=0 else (31 if r[98]<=5
        else -4) if r[115]<=30 else -46) if r[113]<=308 else -25 if r[111]<=1 else 57) if r[84]<=80 else -34 if
        r[89]<=136 else 32) if r[55]<=33 else 20 if r[27]<=0 else -6) if r[35]<=0 else -61) + (((((47 if r[89]<=2 else
        -18) if r[67]<=0 else 6) if r[3]<=0 else 23) if r[5]<=1 else 22 if r[97]<=-50 else -23) if r[61]<=0 else -28
        if r[2]<=0 else ((12 if r[88]<=6 else -37 if r[73]<=157 else 5) if r[52]<=0 else 24) if r[49]<=146 else (19 if
        r[53]<=2 else -53) if r[0]<=226 else 40) + (((((-25 if r[78]<=-94 else 16) if r[80]<=4 else -25 if r[96]<=17
        else 18) if r[6]<=34 else 40 if r[88]<=7 else 18 if r[31]<=76 else 16 if r[32]<=7 else -65) if r[104]<=0 else
        -16 if r[109]<=12 else -39 if r[50]<=-22 else 33) if r[30]<=1 else 27 if r[99]<=-1 else 20 if r[88]<=4 else
        -49) + ((((8 if r[88]<=4 else -29) if r[57]<=281 else 20) if r[50]<=-15 else ((-16 if r[96]<=1 else 20 if
        r[35]<=0 else -55) if r[84]<=70 else 39 if r[98]<=-20 else 5 if r[88]<=14 else -63 if r[31]<=33 else -7) if
        r[7]<=41 else -9) if r[68]<=0 else 23 if r[70]<=0 else -22 if r[0]<=192 else 22) + (((((((-14 if r[78]<=-86
        else 28) if r[61]<=0 else ((-63 if r[66]<=-18 else -13) if r[99]<=3 else 20) if r[51]<=0 else 19) if r[35]<=0
        else -58) if r[84]<=55 else ((54 if r[108]<=-13 else -22) if r[115]<=5 else 12) if r[73]<=176 else 18) if
        r[7]<=74 else -18) if r[34]<=0 else -50) if r[11]<=2 else -50) + (((((((-12 if r[33]<=93 else 18) if r[59]<=0
        else 17) if r[68]<=0 else ((-32 if r[90]<=24 else 22) if r[93]<=2 else 36) if r[38]<=6 else -45) if r[115]<=39
        else -38) if r[104]<=1 else (-29 if r[114]<=232 else 94) if r[89]<=2 else -29 if r[31]<=37 else 8) if r[35]<=0
        else -59) if r[34]<=0 else -49)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        (((((((((-10 if r[66]<=-24 else 23) if r[115]<=39 else -50) if r[98]<=5 else -33 if r[83]<=-1 else (26 if
        r[38]<=0 else -18) if r[104]<=0 else -24) if r[30]<=1 else -30) if r[103]<=20 else 104 if r[112]<=-51 else 4)
        if r[84]<=80 else -19) if r[35]<=0 else -59) if r[104]<=6 else -30) if r[34]<=0 else -48) + ((((((-11 if
        r[51]<=0 else 11) if r[24]<=0 else -70) if r[78]<=119 else (4 if r[32]<=11 else 34) if r[31]<=75 else 28 if
        r[99]<=2 else 10 if r[78]<=187 else -77) if r[68]<=0 else -6 if r[42]<=-17 else 25) if r[10]<=0 else -44) if
        r[27]<=0 else (-24 if r[25]<=0 else 11) if r[33]<=126 else 36) + (((((28 if r[109]<=-40 else -16) if
        r[76]<=-14 else 28 if r[88]<=6 else -60 if r[58]<=-28 else -9 if r[31]<=28 else 15 if r[65]<=267 else -36 if
        r[71]<=38 else 16) if r[84]<=80 else (-38 if r[82]<=-9 else 19) if r[90]<=14 else -45) if r[55]<=33 else -2 if
        r[2]<=0 else 25) if r[35]<=0 else -58) + ((((-34 if r[33]<=54 else 21) if r[96]<=1 else 9) if r[104]<=0 else
        -28) if r[74]<=-15 else ((-20 if r[50]<=-22 else (36 if r[105]<=0 else -40) if r[88]<=6 else (20 if r[84]<=31
        else -11) if r[77]<=77 else (20 if r[24]<=0 else -33) if r[35]<=0 else -54) if r[34]<=0 else -44) if r[39]<=6
        else -57) + ((-26 if r[42]<=-26 else -20 if r[66]<=-24 else ((29 if r[106]<=0 else -8) if r[7]<=17 else ((41
        if r[8]<=13 else -32) if r[86]<=39 else -28) if r[88]<=6 else 3 if r[30]<=1 else -41) if r[84]<=75 else (43 if
        r[81]<=2 else -49 if r[89]<=49 else -2) if r[115]<=4 else 5) if r[34]<=0 else -46) + (((((((70 if r[86]<=21
        else -16) if r[84]<=68 else -11) if r[88]<=4 else ((-23 if r[44]<=0 else 12) if r[55]<=12 else (-5 if r[93]<=2
        else 21) if r[94]<=2 else -19) if r[88]<=81 else 42) if r[5]<=1 else 22) if r[64]<=0 else -35 if r[63]<=32
        else 11) if r[61]<=0 else -10) if r[11]<=2 else -49) + ((((((8 if r[88]<=4 else (((-40 if r[32]<=31 else -97)
        if r[89]<=49 else -6) if r[8]<=0 else -5) if r[63]<=33 else -5) if r[4]<=4 else 34) if r[100]<=31 else 12) if
        r[51]<=0 else (15 if r[40]<=0 else -65) if r[27]<=0 else -15) if r[60]<=0 else 59 if r[108]<=-15 else 12) if
        r[11]<=2 else -47) + (((7 if r[81]<=33 else 87 if r[84]<=78 else -19) if r[112]<=-113 else (((-38 if r[73]<=13
        else -1) if r[96]<=1 else -2 if r[63]<=36 else 22) if r[104]<=1 else -28) if r[59]<=0 else (40 if r[57]<=15
        else -7) if r[55]<=31 else 22) if r[104]<=6 else -40 if r[103]<=47 else -27 if r[87]<=33 else 61) + ((((((((54
        if r[93]<=7 else 1) if r[86]<=39 else -26) if r[88]<=4 else (-23 if r[31]<=28 else 10 if r[11]<=0 else -37) if
        r[5]<=6 else -69) if r[68]<=0 else 13) if r[0]<=647 else 43) if r[63]<=33 else 20 if r[112]<=63 else -29 if
        r[42]<=-12 else 10) if r[34]<=0 else -44) if r[35]<=0 else -57) + ((((-21 if r[96]<=1 else (50 if r[111]<=41
        else 10) if r[61]<=514 else -30) if r[30]<=1 else -44) if r[104]<=0 else 0 if r[84]<=52 else -38) if
        r[74]<=-15 else 8 if r[84]<=79 else -41 if r[95]<=33 else (-48 if r[108]<=5 else -24 if r[42]<=-13 else 27) if
        r[109]<=9 else 16 if r[73]<=65 else -87)
    )


THIRD = (_third_0, _third_10, _third_20,)
