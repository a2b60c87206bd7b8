"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        ((-38 if r[95]<=28 else (-25 if r[68]<=0 else 14) if r[33]<=93 else 31) if r[58]<=-12 else ((((0 if r[98]<=1
        else -59) if r[33]<=32 else 29) if r[96]<=1 else ((42 if r[35]<=0 else -56) if r[104]<=1 else 9) if r[97]<=-61
        else 13) if r[34]<=0 else -77) if r[83]<=86 else -39 if r[95]<=27 else -1) + (((-45 if r[6]<=13 else 25 if
        r[98]<=-7 else -22) if r[108]<=-1 else (((28 if r[7]<=42 else -8) if r[63]<=33 else 41 if r[35]<=0 else -59)
        if r[34]<=0 else -79) if r[104]<=1 else -47 if r[50]<=-13 else -24 if r[77]<=125 else 30) if r[83]<=100 else
        (-25 if r[98]<=11 else 17) if r[114]<=569 else -43) + (((-33 if r[96]<=1 else -21 if r[58]<=-18 else ((-14 if
        r[33]<=-14 else 29) if r[34]<=0 else -69) if r[104]<=1 else (-37 if r[98]<=7 else 122) if r[88]<=4 else -37)
        if r[84]<=79 else -51 if r[77]<=107 else 1) if r[63]<=33 else ((16 if r[55]<=31 else 44) if r[34]<=0 else -61)
        if r[113]<=0 else -9) + (-34 if r[33]<=-13 else (((-39 if r[111]<=3 else 32) if r[106]<=1 else -39) if
        r[107]<=688 else -49) if r[82]<=-5 else ((((-31 if r[44]<=0 else 22) if r[108]<=-2 else 14) if r[1]<=64 else
        39) if r[104]<=1 else -86 if r[89]<=17 else -21) if r[59]<=0 else (-7 if r[76]<=-14 else 25) if r[55]<=31 else
        39) + (((-37 if r[42]<=-14 else (-13 if r[68]<=0 else 25) if r[1]<=52 else 36) if r[66]<=-14 else (12 if
        r[6]<=33 else 10 if r[31]<=15 else 40) if r[30]<=1 else 45 if r[99]<=-1 else -52) if r[94]<=0 else -40 if
        r[82]<=0 else ((-1 if r[100]<=31 else 34) if r[30]<=1 else -54) if r[7]<=59 else -44) + (((((-20 if r[80]<=0
        else 49) if r[88]<=5 else -41 if r[68]<=0 else 2) if r[50]<=10 else 21) if r[66]<=-13 else ((15 if r[55]<=26
        else 39) if r[34]<=0 else -69) if r[83]<=92 else (-39 if r[111]<=3 else 47) if r[107]<=688 else -45 if
        r[77]<=233 else 28) if r[7]<=42 else -34 if r[111]<=95 else 1) + (((((-5 if r[1]<=31 else 32) if r[104]<=0
        else -30) if r[50]<=-13 else (7 if r[105]<=0 else -48) if r[111]<=1 else (25 if r[59]<=0 else 43) if r[35]<=0
        else -72) if r[84]<=79 else 15 if r[81]<=6 else -37) if r[7]<=42 else ((5 if r[30]<=1 else -51) if r[27]<=0
        else -38) if r[7]<=74 else -36) + (((-2 if r[104]<=0 else -34) if r[82]<=-1 else ((-42 if r[100]<=14 else 4)
        if r[58]<=-18 else (((-11 if r[60]<=0 else 37) if r[83]<=-1 else 31) if r[83]<=54 else -27 if r[3]<=0 else 20)
        if r[30]<=1 else -41) if r[51]<=0 else 33 if r[7]<=42 else -9) if r[7]<=62 else -23 if r[106]<=0 else -46) +
        (((-25 if r[60]<=0 else 30 if r[62]<=0 else -28) if r[2]<=0 else ((-41 if r[42]<=-27 else 34) if r[103]<=0
        else (25 if r[88]<=7 else -67 if r[55]<=20 else -12) if r[115]<=3 else 18) if r[78]<=99 else (-23 if r[4]<=1
        else 39) if r[58]<=-12 else 39) if r[106]<=0 else -35 if r[66]<=8 else -4) + ((((-49 if r[60]<=0 else 24) if
        r[33]<=-17 else (-31 if r[50]<=-22 else (-19 if r[96]<=1 else 26 if r[2]<=1 else -20) if r[64]<=0 else -35) if
        r[59]<=0 else 8 if r[6]<=31 else 38) if r[30]<=1 else -49) if r[83]<=92 else ((7 if r[89]<=7 else 93) if
        r[105]<=0 else -49) if r[88]<=4 else -31)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        (((-39 if r[2]<=0 else (4 if r[110]<=3 else -38) if r[77]<=80 else 8) if r[68]<=0 else 26 if r[104]<=0 else
        -20) if r[58]<=-12 else (((35 if r[97]<=-60 else 2) if r[113]<=-1 else 29 if r[107]<=511 else (-35 if
        r[87]<=32 else 12) if r[115]<=9 else 28) if r[7]<=64 else -20) if r[34]<=0 else -69) + (((((-34 if r[60]<=0
        else 19) if r[33]<=-14 else (-41 if r[74]<=-29 else (22 if r[10]<=0 else -41) if r[106]<=0 else -11) if
        r[33]<=52 else 31) if r[34]<=0 else -63) if r[30]<=1 else 25 if r[7]<=10 else -54) if r[104]<=1 else ((-40 if
        r[107]<=237 else 109) if r[89]<=2 else -34) if r[80]<=6 else 25) + ((((-43 if r[100]<=15 else -9) if r[68]<=0
        else -4) if r[111]<=85 else -18 if r[6]<=34 else 36) if r[50]<=-14 else ((-9 if r[67]<=0 else 42) if r[98]<=1
        else -46) if r[111]<=1 else -14 if r[42]<=-18 else ((35 if r[84]<=80 else -17) if r[35]<=0 else -70) if
        r[7]<=42 else 8 if r[27]<=0 else -31) + ((((-39 if r[33]<=-15 else 10 if r[61]<=8 else -34) if r[104]<=1 else
        -39) if r[31]<=30 else -11 if r[58]<=-8 else (32 if r[84]<=79 else -29) if r[104]<=7 else -43) if r[111]<=85
        else (((34 if r[112]<=83 else 12 if r[80]<=4 else -63) if r[34]<=0 else -58) if r[40]<=0 else -48) if
        r[97]<=-57 else -11) + ((-31 if r[31]<=13 else (-32 if r[52]<=0 else 14) if r[115]<=2 else -4 if r[32]<=22
        else 36) if r[58]<=-12 else ((-28 if r[33]<=-18 else ((((-13 if r[95]<=4 else 56) if r[107]<=518 else -2) if
        r[109]<=0 else 37) if r[17]<=0 else -44) if r[97]<=-57 else 3) if r[84]<=77 else -19) if r[7]<=62 else -20) +
        ((((-41 if r[100]<=13 else -7) if r[44]<=0 else -3) if r[111]<=85 else -10 if r[1]<=31 else 28) if r[50]<=-14
        else (((4 if r[95]<=6 else 35) if r[97]<=-68 else 5) if r[7]<=42 else -17 if r[63]<=32 else 12) if r[84]<=76
        else (-46 if r[111]<=95 else 17) if r[77]<=138 else 26 if r[53]<=16 else -55) + ((((((((12 if r[66]<=-14 else
        37) if r[106]<=0 else 25 if r[98]<=1 else -35 if r[99]<=3 else 24) if r[34]<=0 else -58) if r[7]<=54 else -4)
        if r[104]<=6 else -44) if r[30]<=1 else -39) if r[27]<=0 else -22) if r[84]<=79 else (-47 if r[77]<=150 else
        2) if r[33]<=82 else -47 if r[47]<=18 else 38) + ((((-25 if r[60]<=0 else 7) if r[1]<=24 else 19 if r[31]<=75
        else -67) if r[104]<=1 else -40) if r[58]<=-12 else (((-14 if r[96]<=1 else (31 if r[107]<=99 else -14) if
        r[95]<=4 else (73 if r[112]<=-52 else 29) if r[105]<=0 else -16) if r[35]<=0 else -68) if r[84]<=79 else -23)
        if r[34]<=0 else -65) + (((((((-19 if r[58]<=-18 else 0 if r[108]<=-3 else 31) if r[107]<=601 else -13) if
        r[51]<=0 else 32) if r[27]<=0 else (37 if r[108]<=-13 else -34) if r[2]<=0 else 6) if r[35]<=0 else -67) if
        r[84]<=79 else -47 if r[55]<=17 else -30 if r[33]<=29 else 10) if r[7]<=62 else -42 if r[74]<=-15 else -12) +
        ((-34 if r[3]<=0 else 26 if r[8]<=21 else -36) if r[33]<=-14 else (((-19 if r[108]<=-3 else (30 if r[83]<=66
        else -21 if r[115]<=3 else 18) if r[30]<=1 else -43) if r[67]<=0 else 26) if r[34]<=0 else -64) if r[104]<=1
        else (40 if r[89]<=2 else -28) if r[78]<=156 else -54 if r[84]<=32 else 41)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((((-44 if r[41]<=19 else -13) if r[44]<=0 else 7) if r[50]<=-15 else (((78 if r[112]<=-177 else 18 if
        r[7]<=20 else -16) if r[59]<=0 else 32) if r[104]<=6 else -42) if r[35]<=0 else -60) if r[84]<=79 else -36) if
        r[111]<=95 else (14 if r[88]<=15 else -41 if r[89]<=49 else 14) if r[6]<=33 else 30) + ((((-47 if r[78]<=-86
        else 18 if r[88]<=4 else -20) if r[52]<=0 else 19) if r[107]<=711 else -36) if r[50]<=-14 else (4 if r[61]<=0
        else -26) if r[31]<=15 else ((((30 if r[35]<=0 else -63) if r[104]<=6 else -31) if r[34]<=0 else -52) if
        r[84]<=80 else 26 if r[90]<=18 else -42) if r[30]<=1 else -48) + (((-36 if r[58]<=-17 else 1) if r[83]<=75
        else -39) if r[95]<=5 else (((((-19 if r[78]<=101 else 8) if r[113]<=192 else 33) if r[60]<=0 else 27) if
        r[51]<=0 else (27 if r[40]<=0 else -63) if r[34]<=0 else -43) if r[35]<=0 else -65) if r[30]<=1 else (23 if
        r[88]<=4 else -53) if r[3]<=3 else 40) + ((-38 if r[33]<=-15 else (2 if r[110]<=3 else -26) if r[52]<=0 else
        15) if r[50]<=-14 else (((((-16 if r[31]<=15 else 18) if r[58]<=-11 else -18 if r[82]<=-4 else 34) if
        r[113]<=225 else 72) if r[104]<=6 else -31) if r[97]<=-75 else (-6 if r[60]<=0 else 31) if r[11]<=0 else -41)
        if r[84]<=76 else -16) + (((((7 if r[87]<=12 else -28) if r[42]<=-14 else (28 if r[35]<=0 else -63) if
        r[84]<=77 else (-10 if r[48]<=0 else -74) if r[89]<=31 else 23) if r[27]<=0 else -37 if r[27]<=137 else 13 if
        r[11]<=0 else -43) if r[106]<=0 else -26 if r[100]<=31 else 23) if r[30]<=1 else 15 if r[32]<=0 else -46) +
        ((((-2 if r[7]<=48 else -34) if r[107]<=702 else -45) if r[52]<=0 else 24 if r[104]<=0 else -24) if r[74]<=-15
        else (-18 if r[66]<=-20 else (((57 if r[112]<=-113 else 9) if r[6]<=34 else 31) if r[104]<=6 else -39) if
        r[35]<=0 else -60) if r[84]<=79 else -38 if r[115]<=4 else 41 if r[98]<=-11 else -13) + ((((-33 if r[83]<=-1
        else 3) if r[68]<=0 else 21) if r[83]<=74 else -14 if r[84]<=69 else -48) if r[74]<=-15 else (((((50 if
        r[109]<=7 else 2) if r[84]<=56 else -21) if r[83]<=54 else -20) if r[3]<=0 else 30 if r[0]<=270 else -25) if
        r[51]<=0 else 23 if r[104]<=8 else -26) if r[35]<=0 else -59) + ((((((-20 if r[111]<=95 else 17) if r[68]<=0
        else 27) if r[80]<=7 else -53) if r[45]<=0 else -26) if r[58]<=-12 else (-11 if r[76]<=-19 else ((17 if
        r[0]<=232 else 37) if r[112]<=83 else 18 if r[84]<=77 else -6 if r[82]<=7 else -112) if r[35]<=0 else -58) if
        r[7]<=62 else -12) if r[30]<=1 else -37) + ((((((11 if r[30]<=1 else -39) if r[104]<=3 else -44) if r[103]<=20
        else 123 if r[89]<=8 else 6) if r[61]<=0 else -31 if r[99]<=1 else -29 if r[6]<=30 else 24) if r[84]<=80 else
        -9 if r[90]<=14 else -52) if r[55]<=33 else -18 if r[82]<=-6 else (31 if r[97]<=-84 else 6) if r[35]<=0 else
        -55) + ((((((((-8 if r[68]<=0 else -1 if r[93]<=11 else 44) if r[51]<=0 else 20) if r[63]<=33 else 27) if
        r[34]<=0 else -58) if r[35]<=0 else -59) if r[11]<=2 else -51) if r[104]<=1 else ((56 if r[105]<=0 else -42)
        if r[88]<=4 else -35) if r[31]<=37 else 30 if r[104]<=7 else -33) if r[7]<=74 else -24)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        (((-33 if r[78]<=-55 else -5 if r[100]<=29 else 38) if r[84]<=53 else -32) if r[95]<=5 else (((-3 if
        r[97]<=-119 else -40) if r[59]<=0 else 2) if r[68]<=0 else 12) if r[74]<=-15 else (0 if r[66]<=-14 else ((13
        if r[79]<=2 else -58) if r[115]<=3 else 19) if r[55]<=9 else 26) if r[35]<=0 else -57) + (((-29 if r[33]<=-18
        else (((-15 if r[90]<=11 else 57) if r[88]<=4 else ((-36 if r[113]<=770 else 32) if r[111]<=50 else -5) if
        r[1]<=104 else 45) if r[59]<=0 else 20) if r[68]<=0 else 26) if r[34]<=0 else -55) if r[84]<=79 else -38 if
        r[115]<=4 else -46 if r[82]<=-9 else 36 if r[88]<=15 else -14) + ((((1 if r[106]<=0 else -25) if r[66]<=-14
        else ((-20 if r[58]<=-20 else 27) if r[83]<=58 else -20 if r[74]<=-15 else (-18 if r[31]<=30 else 23) if
        r[60]<=0 else 34) if r[10]<=0 else -46) if r[30]<=1 else 29 if r[99]<=-1 else -44) if r[27]<=0 else -38 if
        r[27]<=137 else -23 if r[31]<=24 else 12) + (((-28 if r[96]<=1 else 4) if r[107]<=711 else -38) if r[74]<=-15
        else ((-23 if r[100]<=13 else 15) if r[95]<=5 else ((((29 if r[11]<=0 else -22) if r[114]<=488 else (-26 if
        r[113]<=192 else 61) if r[31]<=33 else 22) if r[78]<=101 else 29) if r[35]<=0 else -55) if r[39]<=6 else -72)
        if r[34]<=0 else -50) + (((-36 if r[66]<=-14 else ((-10 if r[0]<=124 else 24) if r[31]<=81 else -41) if
        r[83]<=62 else -28) if r[52]<=0 else 17 if r[38]<=4 else -36) if r[50]<=-14 else (-3 if r[24]<=0 else -51) if
        r[58]<=-12 else (-24 if r[93]<=2 else 16) if r[2]<=0 else (9 if r[55]<=34 else 36) if r[38]<=5 else -66) +
        ((-24 if r[100]<=29 else 13) if r[95]<=5 else ((-20 if r[96]<=1 else ((26 if r[84]<=88 else -42) if
        r[114]<=569 else (((-23 if r[33]<=66 else -77) if r[55]<=34 else 3) if r[68]<=0 else 12) if r[31]<=30 else -14
        if r[47]<=20 else 30) if r[39]<=6 else -65) if r[34]<=0 else -48) if r[35]<=0 else -57) + ((((-36 if r[96]<=16
        else -10) if r[2]<=0 else -2) if r[60]<=0 else 15 if r[30]<=1 else -35) if r[6]<=33 else (((-19 if r[50]<=-15
        else 17) if r[46]<=0 else (5 if r[111]<=27 else -68) if r[90]<=31 else -1) if r[111]<=95 else 19) if r[58]<=24
        else 34 if r[31]<=81 else 28 if r[99]<=5 else -71) + (((-29 if r[68]<=0 else 16) if r[58]<=-19 else ((((-18 if
        r[49]<=20 else 7) if r[63]<=33 else 21) if r[31]<=80 else 12 if r[0]<=83 else -82) if r[71]<=32 else 9 if
        r[55]<=30 else 32) if r[35]<=0 else -55) if r[84]<=79 else (-29 if r[95]<=24 else 16) if r[90]<=14 else -51 if
        r[77]<=138 else -3) + (((((((-40 if r[58]<=-20 else -25 if r[108]<=-6 else 16 if r[80]<=6 else -34 if
        r[110]<=6 else 13) if r[96]<=58 else 76) if r[52]<=0 else 28) if r[107]<=702 else -33 if r[77]<=63 else 7 if
        r[53]<=64 else -47) if r[115]<=39 else -51) if r[84]<=80 else -31) if r[55]<=33 else 2 if r[33]<=49 else 30) +
        ((((((((22 if r[34]<=0 else -48) if r[35]<=0 else -52) if r[106]<=0 else 61 if r[109]<=-31 else (14 if
        r[98]<=1 else -43) if r[100]<=31 else 30) if r[115]<=39 else -41) if r[104]<=8 else -48) if r[84]<=79 else
        (-53 if r[115]<=4 else -2) if r[89]<=38 else 12) if r[27]<=0 else -16) if r[30]<=1 else -33)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (((-37 if r[66]<=-14 else -20 if r[6]<=34 else 11) if r[44]<=1 else 15) if r[42]<=-15 else ((((((-17 if
        r[50]<=-24 else 23) if r[34]<=0 else -38) if r[39]<=6 else -48) if r[35]<=0 else -50) if r[24]<=0 else -37) if
        r[11]<=0 else -29 if r[1]<=50 else 25) if r[61]<=0 else 2 if r[94]<=0 else -25) + (((-29 if r[6]<=14 else 28
        if r[88]<=5 else ((-14 if r[33]<=53 else 28) if r[25]<=0 else 53) if r[98]<=6 else -25) if r[107]<=688 else
        -37) if r[42]<=-15 else (((-6 if r[68]<=0 else 18) if r[58]<=105 else 39) if r[55]<=34 else 23) if r[27]<=0
        else -24 if r[99]<=0 else 30 if r[80]<=5 else -22) + ((((((((28 if r[88]<=6 else (35 if r[109]<=-1 else -34 if
        r[63]<=38 else 16) if r[51]<=0 else 21) if r[31]<=81 else 1 if r[32]<=8 else -95) if r[89]<=49 else 36) if
        r[104]<=0 else -8) if r[10]<=0 else -52) if r[58]<=105 else 37) if r[30]<=1 else 31 if r[99]<=-1 else -42) if
        r[27]<=0 else -18) + ((((-14 if r[96]<=1 else (((41 if r[111]<=28 else (-2 if r[66]<=-18 else 25) if r[84]<=80
        else 11 if r[46]<=0 else -34) if r[98]<=24 else -18) if r[35]<=0 else -52) if r[39]<=6 else -49) if r[34]<=0
        else -49) if r[104]<=1 else -28 if r[31]<=37 else 12) if r[30]<=1 else -39 if r[3]<=3 else 45) + ((-5 if
        r[45]<=0 else -27) if r[66]<=-14 else (((((-26 if r[58]<=-18 else 20 if r[72]<=0 else -29) if r[115]<=38 else
        -51) if r[8]<=3 else 47) if r[107]<=702 else 2 if r[84]<=70 else -37) if r[11]<=0 else -32) if r[6]<=33 else
        24 if r[84]<=65 else (-38 if r[55]<=26 else 6) if r[66]<=81 else 38) + ((((-30 if r[73]<=27 else 25) if
        r[6]<=30 else 11) if r[114]<=569 else 3 if r[104]<=0 else -41) if r[74]<=-15 else 25 if r[88]<=6 else (31 if
        r[112]<=-396 else (-8 if r[104]<=0 else -35) if r[55]<=34 else 6) if r[31]<=30 else (-20 if r[50]<=-18 else 23
        if r[34]<=0 else -47) if r[11]<=0 else -13) + (((((((-32 if r[78]<=-63 else 20) if r[61]<=0 else -30) if
        r[88]<=12 else -39) if r[110]<=19 else 14) if r[6]<=33 else 6 if r[33]<=54 else 35) if r[104]<=0 else -25) if
        r[31]<=27 else (((19 if r[64]<=0 else -13) if r[40]<=0 else -43) if r[104]<=7 else -34) if r[30]<=1 else 58 if
        r[88]<=4 else -44) + (((((-40 if r[65]<=26 else 2) if r[68]<=0 else 6) if r[50]<=17 else -7 if r[0]<=250 else
        36) if r[66]<=-15 else (-13 if r[113]<=263 else 31) if r[2]<=0 else ((22 if r[84]<=70 else -13) if r[61]<=0
        else -12) if r[49]<=178 else 31) if r[52]<=0 else (1 if r[3]<=0 else 23) if r[55]<=48 else 37) + ((((((((-40
        if r[42]<=-18 else -11) if r[31]<=28 else (15 if r[1]<=7 else -23) if r[2]<=0 else 21) if r[1]<=84 else -113
        if r[78]<=110 else 7) if r[11]<=0 else -32) if r[0]<=665 else 49) if r[68]<=0 else 21 if r[70]<=0 else -12) if
        r[63]<=33 else 19 if r[61]<=0 else -1) if r[35]<=0 else -53) + ((((-27 if r[52]<=0 else 5) if r[0]<=647 else
        37) if r[66]<=-15 else -22 if r[58]<=-18 else (((((20 if r[80]<=6 else -23) if r[2]<=0 else 35) if r[115]<=39
        else -35) if r[84]<=70 else -10) if r[112]<=63 else -16 if r[78]<=119 else 19) if r[34]<=0 else -46) if
        r[68]<=0 else 16 if r[11]<=2 else -49)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        ((((-28 if r[50]<=-26 else 43 if r[115]<=30 else -34) if r[105]<=0 else -40) if r[86]<=39 else -17) if
        r[88]<=6 else ((((-23 if r[25]<=0 else 49 if r[11]<=0 else -28) if r[4]<=2 else 20) if r[104]<=1 else -41) if
        r[77]<=122 else 3) if r[89]<=49 else 18 if r[104]<=3 else -30 if r[103]<=21 else 41) + (((((38 if r[112]<=-177
        else (13 if r[88]<=5 else -29) if r[115]<=3 else -3 if r[1]<=45 else 44) if r[66]<=-14 else 23 if r[84]<=51
        else 6) if r[115]<=39 else -40) if r[84]<=75 else 25 if r[96]<=9 else -18) if r[27]<=0 else (-35 if r[2]<=0
        else -23 if r[99]<=0 else 16) if r[60]<=0 else 9) + ((((((-13 if r[96]<=1 else 26 if r[112]<=66 else (-27 if
        r[50]<=-1 else 13) if r[8]<=0 else 30) if r[84]<=80 else -13) if r[35]<=0 else -52) if r[34]<=0 else -46) if
        r[104]<=1 else -43 if r[50]<=-21 else (11 if r[84]<=53 else -31) if r[89]<=66 else 15) if r[30]<=1 else 24 if
        r[31]<=-1 else -37) + ((((((((-11 if r[103]<=-1 else 19) if r[35]<=0 else -47) if r[104]<=3 else -31) if
        r[34]<=0 else -45) if r[103]<=20 else 108 if r[88]<=4 else 10) if r[84]<=75 else ((-49 if r[89]<=92 else 22)
        if r[85]<=34 else 46) if r[115]<=4 else -35 if r[82]<=-9 else 19) if r[61]<=0 else -10) if r[11]<=2 else -48)
        + (((((30 if r[104]<=0 else 93) if r[86]<=39 else -15) if r[105]<=0 else -41) if r[88]<=4 else ((-25 if
        r[58]<=24 else 21) if r[91]<=0 else -9) if r[86]<=1 else (((-46 if r[50]<=-18 else -11) if r[106]<=0 else -38)
        if r[4]<=4 else 33) if r[88]<=80 else 31) if r[68]<=0 else 15 if r[38]<=6 else -41) + (((-24 if r[52]<=0 else
        37 if r[98]<=-15 else -11) if r[33]<=56 else (34 if r[73]<=16 else -11) if r[87]<=6 else -22) if r[74]<=-15
        else ((25 if r[88]<=4 else (-30 if r[1]<=101 else 25) if r[7]<=29 else -12 if r[5]<=1 else 58 if r[80]<=0 else
        3) if r[50]<=-1 else 10) if r[3]<=0 else 19) + (((10 if r[97]<=-79 else -13) if r[104]<=0 else (22 if
        r[77]<=88 else -43) if r[84]<=52 else -38) if r[74]<=-15 else ((((16 if r[84]<=51 else (-29 if r[114]<=329
        else -8 if r[103]<=40 else 47) if r[50]<=24 else 13) if r[3]<=0 else 24) if r[34]<=0 else -41) if r[35]<=0
        else -49) if r[39]<=6 else -61) + (-24 if r[42]<=-24 else ((((24 if r[88]<=6 else (((-38 if r[89]<=19 else
        -14) if r[50]<=26 else 13 if r[84]<=80 else -29) if r[90]<=58 else 25) if r[0]<=605 else 45) if r[89]<=49 else
        21) if r[27]<=0 else -27 if r[100]<=11 else 13) if r[25]<=0 else 38 if r[94]<=4 else -20) if r[11]<=2 else
        -46) + ((((((((52 if r[86]<=39 else -22) if r[88]<=4 else -12 if r[71]<=32 else 23 if r[112]<=64 else -13) if
        r[11]<=0 else -27) if r[33]<=128 else 40) if r[61]<=0 else (-29 if r[2]<=0 else -3) if r[0]<=523 else -60) if
        r[98]<=23 else -39) if r[49]<=242 else 19) if r[52]<=0 else 31 if r[98]<=-8 else 5) + (((-19 if r[42]<=-22
        else (51 if r[112]<=-177 else (((((-11 if r[67]<=0 else 16) if r[68]<=0 else 19) if r[115]<=37 else -47) if
        r[65]<=198 else -8 if r[31]<=82 else -89) if r[32]<=38 else 42) if r[71]<=33 else 20) if r[84]<=80 else 10 if
        r[90]<=16 else -34) if r[104]<=5 else -24) if r[35]<=0 else -51)
    )


THIRD = (_third_0, _third_10, _third_20,)
