"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        (((-43 if r[33]<=-14 else (-27 if r[6]<=30 else -21 if r[0]<=111 else 28 if r[5]<=6 else -48) if r[68]<=0 else
        33) if r[104]<=1 else -49) if r[58]<=-12 else ((-20 if r[111]<=1 else (11 if r[50]<=-14 else 39) if r[35]<=0
        else -68) if r[34]<=0 else -83) if r[84]<=79 else -1 if r[90]<=14 else -49) + (((-42 if r[50]<=-15 else ((-31
        if r[110]<=2 else (19 if r[34]<=0 else -61) if r[35]<=0 else -65) if r[88]<=84 else 59) if r[83]<=75 else -4
        if r[107]<=702 else -39) if r[60]<=0 else (-12 if r[92]<=0 else 39) if r[83]<=100 else -20) if r[33]<=39 else
        31 if r[104]<=1 else -37 if r[77]<=140 else 22) + ((((-38 if r[33]<=-15 else -51 if r[42]<=-28 else 9) if
        r[30]<=1 else -58) if r[104]<=1 else -47) if r[58]<=-12 else ((62 if r[86]<=38 else -35) if r[88]<=4 else -40)
        if r[82]<=-3 else -38 if r[33]<=-18 else ((20 if r[84]<=80 else -60 if r[115]<=8 else 35) if r[63]<=30 else
        34) if r[7]<=62 else -14) + (((-40 if r[111]<=85 else -13) if r[50]<=-14 else ((15 if r[107]<=718 else -50) if
        r[82]<=-7 else -10 if r[42]<=-14 else 25 if r[10]<=0 else -42) if r[27]<=0 else -27) if r[33]<=49 else ((-25
        if r[109]<=-6 else 41) if r[93]<=1 else 28 if r[31]<=81 else -86) if r[104]<=1 else -34 if r[31]<=37 else 23)
        + ((-39 if r[95]<=5 else -33 if r[92]<=0 else (-26 if r[59]<=0 else 23) if r[68]<=0 else 33) if r[2]<=0 else
        (((-33 if r[110]<=-40 else 40) if r[114]<=520 else -47 if r[50]<=-3 else 17) if r[84]<=53 else (-47 if
        r[55]<=33 else 8) if r[111]<=85 else 5) if r[78]<=99 else 38 if r[2]<=3 else -23) + ((-37 if r[95]<=5 else
        (-40 if r[111]<=1 else (20 if r[103]<=20 else 116) if r[88]<=4 else -24 if r[2]<=0 else 12) if r[60]<=0 else
        -5 if r[92]<=0 else 32) if r[33]<=49 else ((((11 if r[104]<=0 else -41) if r[68]<=0 else 36) if r[55]<=33 else
        33) if r[58]<=24 else 41) if r[31]<=81 else -60) + ((((-18 if r[32]<=37 else 46) if r[94]<=0 else -41) if
        r[68]<=0 else 21 if r[104]<=1 else -33) if r[58]<=-12 else (((34 if r[34]<=0 else -75) if r[97]<=-60 else 6 if
        r[72]<=0 else -41) if r[83]<=88 else (32 if r[84]<=78 else -36) if r[107]<=688 else -28) if r[30]<=1 else -50
        if r[3]<=3 else 42) + ((((-30 if r[55]<=32 else 56 if r[88]<=4 else -6) if r[31]<=30 else -6 if r[58]<=-8 else
        32) if r[7]<=42 else -34) if r[111]<=85 else (9 if r[27]<=0 else -46 if r[6]<=34 else 21) if r[58]<=-12 else
        (((-33 if r[82]<=-9 else 38) if r[97]<=-61 else 9) if r[7]<=87 else -13) if r[34]<=0 else -75) + ((((-36 if
        r[96]<=1 else -17 if r[58]<=-17 else (-1 if r[50]<=-14 else 28 if r[35]<=0 else -57) if r[34]<=0 else -74) if
        r[30]<=1 else 50 if r[1]<=0 else -54) if r[6]<=33 else (33 if r[7]<=48 else -9) if r[31]<=87 else -19) if
        r[104]<=1 else -38 if r[31]<=37 else -19 if r[50]<=1 else 25) + ((((-25 if r[66]<=-14 else (-11 if r[93]<=2
        else 36 if r[7]<=59 else -5) if r[27]<=1 else -33) if r[2]<=0 else (36 if r[83]<=58 else (-21 if r[66]<=-21
        else 29) if r[84]<=75 else -19) if r[30]<=1 else 47 if r[99]<=-1 else -59) if r[34]<=0 else -69) if r[106]<=0
        else -35 if r[99]<=0 else 0)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        ((((-31 if r[49]<=25 else -2) if r[66]<=-14 else -29 if r[58]<=-18 else ((32 if r[34]<=0 else -55) if
        r[84]<=85 else -46) if r[7]<=62 else -16) if r[107]<=711 else 20 if r[83]<=40 else -47 if r[78]<=198 else 27)
        if r[77]<=80 else (-24 if r[50]<=-18 else 34 if r[34]<=0 else -70) if r[83]<=79 else -2) + (((((-30 if
        r[44]<=0 else 27) if r[104]<=0 else -45) if r[50]<=-12 else 22 if r[112]<=-177 else (-12 if r[33]<=109 else
        39) if r[104]<=3 else -47) if r[78]<=103 else -6 if r[55]<=26 else 30) if r[111]<=95 else ((15 if r[34]<=0
        else -59) if r[38]<=0 else -5 if r[8]<=1 else -83) if r[6]<=33 else 34) + (((-38 if r[33]<=-15 else -8 if
        r[77]<=75 else 16) if r[104]<=1 else -42) if r[58]<=-12 else (((-35 if r[83]<=-1 else ((30 if r[7]<=39 else
        -3) if r[98]<=20 else -32) if r[35]<=0 else -59) if r[84]<=77 else -40) if r[60]<=0 else 21) if r[6]<=33 else
        -29 if r[82]<=-9 else 35 if r[83]<=62 else 9) + ((-42 if r[50]<=-14 else -16) if r[33]<=-14 else (((50 if
        r[104]<=0 else -5) if r[84]<=70 else -34) if r[109]<=-5 else ((-12 if r[66]<=-14 else -12 if r[96]<=1 else 23)
        if r[34]<=0 else -63) if r[63]<=30 else 30 if r[34]<=0 else -65) if r[30]<=1 else 27 if r[88]<=4 else 34 if
        r[1]<=1 else -62) + ((-31 if r[32]<=15 else 24 if r[103]<=2 else -27) if r[95]<=5 else (((27 if r[85]<=1 else
        (((-39 if r[83]<=-1 else 31) if r[96]<=1 else 22) if r[107]<=702 else -59 if r[42]<=-14 else -39 if r[89]<=43
        else 17) if r[3]<=0 else 29) if r[34]<=0 else -59) if r[35]<=0 else -65) if r[30]<=1 else -39) + ((((-42 if
        r[74]<=-15 else 9 if r[7]<=14 else -25) if r[68]<=0 else 26 if r[104]<=0 else -26 if r[77]<=178 else 36) if
        r[111]<=95 else 18 if r[80]<=7 else -35) if r[59]<=0 else -8 if r[95]<=3 else (((-18 if r[42]<=-17 else 20) if
        r[34]<=0 else -42) if r[35]<=0 else -59) if r[33]<=38 else 32) + ((((((-55 if r[42]<=-29 else (8 if r[6]<=39
        else 38) if r[84]<=80 else -30) if r[63]<=30 else 28) if r[104]<=1 else ((7 if r[83]<=54 else -47) if
        r[103]<=20 else 64 if r[84]<=71 else -13) if r[77]<=140 else -44 if r[84]<=36 else 32) if r[34]<=0 else -65)
        if r[7]<=62 else -22) if r[30]<=1 else -42) + ((-29 if r[100]<=29 else 32 if r[84]<=57 else -23) if r[95]<=5
        else -27 if r[96]<=1 else (14 if r[6]<=36 else 37) if r[83]<=66 else (33 if r[84]<=86 else -38) if r[7]<=9
        else ((-57 if r[49]<=31 else 34 if r[107]<=272 else -27) if r[113]<=192 else -43 if r[114]<=236 else 46) if
        r[31]<=15 else 5) + ((((((-24 if r[31]<=13 else 14) if r[80]<=6 else -45) if r[68]<=0 else 25) if r[30]<=1
        else -51) if r[104]<=1 else -39) if r[58]<=-12 else (-19 if r[60]<=0 else 25) if r[2]<=0 else (25 if
        r[114]<=430 else (-25 if r[51]<=0 else 22) if r[84]<=71 else -54 if r[115]<=9 else 10) if r[78]<=99 else 33) +
        ((-27 if r[50]<=-15 else ((-39 if r[42]<=-22 else 7 if r[31]<=28 else 37) if r[83]<=84 else (-35 if r[111]<=1
        else 79) if r[88]<=4 else -32 if r[77]<=153 else 19) if r[7]<=41 else -19) if r[111]<=95 else ((34 if
        r[31]<=77 else -28) if r[112]<=83 else 17 if r[53]<=26 else -54) if r[97]<=-57 else -11)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((-40 if r[95]<=3 else (((-9 if r[113]<=655 else 65) if r[104]<=2 else -44) if r[103]<=20 else 52) if
        r[84]<=80 else -34) if r[31]<=30 else (-17 if r[50]<=-18 else 5 if r[78]<=106 else 32) if r[30]<=1 else -43)
        if r[111]<=95 else -10 if r[112]<=8 else 32 if r[114]<=488 else -14 if r[115]<=8 else 26) + ((((-46 if
        r[42]<=-20 else -13) if r[68]<=0 else 27 if r[38]<=6 else -45) if r[58]<=-12 else ((-39 if r[96]<=4 else 60 if
        r[88]<=4 else -10) if r[60]<=0 else 30) if r[2]<=0 else (32 if r[34]<=0 else -49) if r[86]<=3 else -3) if
        r[84]<=79 else -51 if r[95]<=24 else -22 if r[55]<=48 else 43) + ((((((-27 if r[33]<=-15 else 26) if r[65]<=12
        else -17) if r[66]<=-14 else 25) if r[106]<=0 else -12) if r[84]<=79 else (-67 if r[7]<=24 else -24) if
        r[77]<=113 else 27 if r[53]<=2 else -58) if r[27]<=0 else (-42 if r[27]<=776 else -21 if r[102]<=56 else 47)
        if r[100]<=10 else -25 if r[2]<=0 else 25) + ((-33 if r[66]<=-13 else (-22 if r[44]<=0 else 12) if r[1]<=29
        else 21) if r[42]<=-15 else (1 if r[61]<=0 else -28) if r[95]<=29 else ((31 if r[83]<=58 else (-26 if r[51]<=0
        else 28 if r[109]<=12 else 25 if r[84]<=63 else -88) if r[3]<=0 else 36) if r[7]<=42 else -1) if r[39]<=6 else
        -60) + (((((22 if r[88]<=5 else -24) if r[52]<=0 else 21) if r[50]<=-15 else 4 if r[66]<=-12 else 28) if
        r[7]<=42 else -28 if r[76]<=-14 else -32 if r[74]<=-18 else 5) if r[84]<=79 else -49 if r[95]<=24 else (-48 if
        r[115]<=4 else 21 if r[104]<=0 else -35) if r[5]<=1 else 34 if r[109]<=9 else -77) + (((((-26 if r[88]<=45
        else 53) if r[96]<=1 else (((14 if r[55]<=33 else 35) if r[30]<=1 else -30) if r[104]<=3 else -32) if
        r[113]<=263 else 67) if r[104]<=6 else -45) if r[84]<=79 else (23 if r[83]<=100 else -31) if r[90]<=14 else
        -65 if r[98]<=1 else -17) if r[27]<=0 else -11 if r[7]<=48 else -37) + ((((-35 if r[73]<=14 else 1) if
        r[0]<=173 else 20) if r[114]<=595 else -38) if r[42]<=-15 else ((((36 if r[7]<=17 else -24 if r[58]<=-19 else
        (23 if r[35]<=0 else -63) if r[115]<=39 else -42) if r[106]<=0 else -5) if r[30]<=1 else 41 if r[32]<=0 else
        -46) if r[39]<=6 else -58) if r[84]<=77 else -17) + ((-18 if r[35]<=0 else -55) if r[33]<=-14 else (((-5 if
        r[8]<=3 else 41) if r[11]<=0 else -39) if r[98]<=24 else -48) if r[6]<=30 else (((-15 if r[42]<=-23 else 30 if
        r[104]<=6 else -42) if r[112]<=59 else (-56 if r[115]<=3 else -5) if r[99]<=0 else 22) if r[50]<=1 else 29) if
        r[84]<=80 else -19) + ((((((22 if r[94]<=4 else -20) if r[80]<=6 else -44) if r[104]<=0 else (60 if r[29]<=0
        else -16) if r[84]<=50 else -31) if r[45]<=0 else -24) if r[58]<=-12 else (-30 if r[33]<=-18 else (-12 if
        r[76]<=-19 else 24) if r[11]<=2 else -46) if r[84]<=77 else -16) if r[7]<=74 else -44 if r[111]<=1 else -15) +
        (((-21 if r[95]<=5 else -16 if r[74]<=-15 else ((19 if r[35]<=0 else -51) if r[34]<=0 else -48) if r[84]<=76
        else -10) if r[30]<=1 else ((-21 if r[93]<=2 else 130) if r[93]<=7 else -33) if r[88]<=4 else -50) if
        r[63]<=33 else (4 if r[42]<=-12 else 29 if r[35]<=0 else -51) if r[84]<=77 else -15)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((((-24 if r[6]<=30 else 23 if r[114]<=554 else -26) if r[74]<=-15 else (34 if r[65]<=7 else -9) if r[66]<=-14
        else 26 if r[104]<=6 else -40) if r[84]<=80 else (15 if r[96]<=9 else -44) if r[89]<=44 else 10) if r[27]<=0
        else (-37 if r[60]<=0 else 4) if r[100]<=10 else -36 if r[27]<=3 else 19) + (((((((-30 if r[66]<=-14 else -1)
        if r[0]<=665 else 47) if r[60]<=0 else 18) if r[63]<=30 else 9 if r[55]<=31 else 34) if r[83]<=88 else (-13 if
        r[91]<=0 else 26) if r[104]<=0 else 11 if r[88]<=4 else -31) if r[35]<=0 else -60) if r[30]<=1 else (14 if
        r[88]<=4 else -53) if r[3]<=3 else 45) + (((-25 if r[60]<=0 else 4) if r[2]<=0 else (32 if r[88]<=5 else (-41
        if r[58]<=20 else 4) if r[115]<=3 else -48 if r[95]<=3 else 8) if r[78]<=109 else (((-29 if r[89]<=20 else 26)
        if r[66]<=78 else -46) if r[32]<=29 else 46) if r[71]<=32 else 33) if r[68]<=0 else 24 if r[70]<=0 else -4) +
        (((((-32 if r[58]<=-18 else ((25 if r[11]<=0 else -17) if r[72]<=0 else -29) if r[115]<=39 else -65) if
        r[7]<=94 else -32) if r[107]<=702 else -43) if r[31]<=27 else 56 if r[88]<=4 else (9 if r[30]<=1 else -49) if
        r[34]<=0 else -65) if r[55]<=33 else (-29 if r[93]<=2 else 9) if r[2]<=0 else 27) + ((-21 if r[1]<=31 else 6)
        if r[50]<=-14 else ((((((67 if r[112]<=-113 else (-4 if r[31]<=28 else 22) if r[55]<=33 else 30) if r[34]<=0
        else -57) if r[35]<=0 else -60) if r[84]<=80 else 16 if r[90]<=16 else -71 if r[115]<=4 else -4) if r[104]<=6
        else -28) if r[40]<=0 else -39) if r[30]<=1 else -30) + ((-28 if r[33]<=-18 else (-23 if r[6]<=30 else 17 if
        r[104]<=0 else -22) if r[74]<=-15 else (-15 if r[66]<=-20 else -10 if r[111]<=1 else 35) if r[7]<=17 else -23
        if r[58]<=-24 else (8 if r[39]<=6 else -67) if r[33]<=126 else 40) if r[84]<=80 else -46 if r[95]<=33 else 16
        if r[90]<=18 else -31) + ((((11 if r[61]<=0 else -19) if r[7]<=69 else -39) if r[114]<=569 else -34) if
        r[74]<=-15 else ((12 if r[81]<=9 else 32 if r[49]<=9 else -49 if r[55]<=7 else -6) if r[39]<=6 else -62) if
        r[115]<=2 else (((-15 if r[31]<=15 else 17) if r[58]<=-14 else 26) if r[94]<=2 else -8) if r[35]<=0 else -56)
        + ((((-7 if r[33]<=-11 else -24 if r[73]<=4 else 47 if r[86]<=20 else 8) if r[88]<=6 else (((((-7 if r[84]<=81
        else -50) if r[58]<=115 else 34) if r[61]<=0 else -35) if r[4]<=4 else 42) if r[50]<=26 else 11) if r[89]<=49
        else 20) if r[30]<=1 else -40 if r[3]<=3 else 50) if r[104]<=6 else -34) + ((((-33 if r[58]<=-18 else (12 if
        r[11]<=1 else -46) if r[7]<=80 else -29) if r[114]<=561 else 14 if r[31]<=-1 else -40) if r[31]<=13 else (34
        if r[88]<=6 else (-33 if r[66]<=-15 else -3) if r[42]<=-12 else 15 if r[94]<=0 else -10) if r[104]<=6 else
        -42) if r[52]<=0 else 20 if r[84]<=85 else -18) + (((-28 if r[96]<=1 else 17 if r[61]<=0 else -18) if
        r[107]<=711 else -37) if r[74]<=-15 else ((((60 if r[112]<=-177 else ((-2 if r[59]<=0 else 19) if r[0]<=605
        else 49) if r[115]<=37 else -49) if r[63]<=33 else 25) if r[104]<=6 else -41) if r[34]<=0 else -58) if
        r[84]<=80 else -25 if r[87]<=33 else 24)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        ((((((((((-28 if r[87]<=10 else 47) if r[2]<=0 else 14) if r[107]<=702 else -34) if r[31]<=14 else 10) if
        r[60]<=0 else 22) if r[106]<=0 else -8 if r[86]<=36 else -43) if r[58]<=95 else 36) if r[30]<=1 else 31 if
        r[88]<=4 else 35 if r[0]<=3 else -50) if r[34]<=0 else -55) if r[35]<=0 else -58) + (((-22 if r[0]<=647 else
        37) if r[68]<=0 else 11) if r[66]<=-14 else ((46 if r[88]<=4 else (((((-3 if r[60]<=0 else 30) if r[84]<=80
        else -35) if r[58]<=70 else 33) if r[89]<=29 else 25) if r[94]<=3 else -31 if r[6]<=29 else 4) if r[34]<=0
        else -63) if r[104]<=5 else -23) if r[35]<=0 else -56) + (((((((-45 if r[115]<=3 else -27 if r[33]<=84 else
        43) if r[68]<=0 else 7) if r[65]<=20 else 0) if r[52]<=0 else 35 if r[114]<=46 else 7) if r[55]<=33 else ((-6
        if r[93]<=2 else 19) if r[35]<=0 else -52) if r[33]<=49 else 30) if r[34]<=0 else -52) if r[30]<=1 else 23 if
        r[32]<=0 else -40) + ((((-22 if r[6]<=30 else 9) if r[27]<=0 else -29) if r[74]<=-15 else (28 if r[88]<=6 else
        ((((((-2 if r[104]<=1 else -47) if r[84]<=80 else -50) if r[25]<=0 else 36) if r[41]<=309 else 33) if
        r[74]<=55 else 14) if r[89]<=29 else 17) if r[39]<=6 else -65) if r[34]<=0 else -50) if r[35]<=0 else -56) +
        ((-28 if r[33]<=-18 else ((((-11 if r[108]<=-3 else 26 if r[83]<=66 else 2) if r[30]<=1 else -38) if r[104]<=1
        else (61 if r[91]<=16 else -33) if r[88]<=4 else -27) if r[67]<=0 else ((20 if r[84]<=70 else -21) if
        r[78]<=313 else -43) if r[58]<=-8 else 23) if r[115]<=39 else -39) if r[34]<=0 else -50) + (((((((-11 if
        r[96]<=1 else 54 if r[111]<=25 else 22) if r[34]<=0 else -51) if r[84]<=80 else 20 if r[90]<=14 else -51) if
        r[61]<=0 else -23 if r[6]<=30 else 8) if r[104]<=1 else (-35 if r[103]<=20 else 25) if r[77]<=140 else -60 if
        r[89]<=17 else 30) if r[35]<=0 else -55) if r[30]<=1 else -30) + (((((-36 if r[50]<=-18 else 0 if r[33]<=24
        else 20) if r[40]<=0 else -55) if r[85]<=2 else ((-11 if r[41]<=14 else 16) if r[61]<=0 else -24) if
        r[107]<=702 else -33) if r[52]<=0 else ((-2 if r[24]<=0 else -73) if r[3]<=0 else 24) if r[63]<=30 else 29) if
        r[30]<=1 else 25 if r[32]<=0 else -38) + (((((-24 if r[78]<=-56 else 19) if r[76]<=-12 else 42 if r[90]<=38
        else -16) if r[88]<=6 else (-8 if r[107]<=702 else -48 if r[3]<=0 else -5) if r[31]<=27 else (8 if r[34]<=0
        else -56) if r[30]<=1 else -45) if r[55]<=33 else (7 if r[29]<=0 else -24) if r[2]<=0 else 25) if r[35]<=0
        else -54) + (((-27 if r[42]<=-16 else -6 if r[0]<=584 else 47) if r[66]<=-14 else (((((22 if r[115]<=39 else
        -34) if r[104]<=3 else -19) if r[7]<=64 else -7) if r[40]<=0 else -38) if r[103]<=20 else 69) if r[84]<=70
        else (-66 if r[108]<=0 else -19 if r[78]<=206 else 28) if r[85]<=34 else 34) if r[34]<=0 else -48) + (((((-19
        if r[6]<=15 else -8 if r[78]<=-54 else 36) if r[103]<=17 else 82) if r[105]<=0 else -46) if r[100]<=2 else 39)
        if r[88]<=6 else (-12 if r[66]<=-15 else (((1 if r[84]<=75 else -37) if r[89]<=49 else 21) if r[31]<=30 else
        17) if r[34]<=0 else -58) if r[94]<=3 else -38 if r[6]<=30 else -6)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        ((((-26 if r[59]<=0 else 17 if r[81]<=10 else -24) if r[74]<=-15 else (((12 if r[94]<=33 else -33) if
        r[114]<=488 else (-17 if r[78]<=52 else -124) if r[108]<=11 else -32 if r[50]<=-11 else 5) if r[78]<=101 else
        19) if r[34]<=0 else -41) if r[68]<=0 else -6 if r[42]<=-17 else 21) if r[35]<=0 else -54) + (((-25 if
        r[96]<=1 else (14 if r[31]<=80 else -34) if r[86]<=39 else -26) if r[107]<=711 else -34) if r[74]<=-15 else
        -16 if r[66]<=-24 else -24 if r[50]<=-22 else ((((23 if r[98]<=20 else -25 if r[50]<=25 else 27) if r[11]<=2
        else -36) if r[35]<=0 else -50) if r[34]<=0 else -46) if r[84]<=76 else -9) + ((-6 if r[78]<=-56 else 34 if
        r[105]<=0 else -39) if r[88]<=6 else (((((-18 if r[42]<=-13 else (-12 if r[88]<=10 else 18) if r[27]<=0 else
        -21) if r[8]<=3 else 42) if r[11]<=0 else -34) if r[94]<=3 else -26) if r[33]<=94 else 30 if r[112]<=54 else
        -21 if r[50]<=-1 else 19) if r[39]<=6 else -54) + ((((((-16 if r[80]<=2 else 27) if r[98]<=1 else -39) if
        r[111]<=1 else (10 if r[85]<=1 else (-59 if r[100]<=13 else 5) if r[66]<=-24 else (5 if r[98]<=24 else -48) if
        r[104]<=1 else -24) if r[113]<=141 else 63 if r[84]<=75 else -27) if r[52]<=0 else 16) if r[11]<=2 else -49)
        if r[35]<=0 else -53) + ((((5 if r[114]<=254 else 96) if r[89]<=2 else ((-32 if r[8]<=0 else (-13 if
        r[112]<=31 else 41) if r[54]<=0 else -24) if r[100]<=26 else 4) if r[51]<=0 else -7 if r[33]<=114 else 34) if
        r[63]<=33 else 8) if r[68]<=0 else (-28 if r[33]<=52 else 35) if r[93]<=2 else 24 if r[72]<=2 else -38) +
        ((((((54 if r[112]<=-113 else -18 if r[58]<=-19 else 30 if r[98]<=-8 else ((6 if r[107]<=702 else -21) if
        r[98]<=24 else -42) if r[51]<=0 else 17) if r[115]<=39 else -42) if r[84]<=80 else 5 if r[90]<=16 else -38) if
        r[34]<=0 else -44) if r[104]<=6 else -47 if r[87]<=32 else 2) if r[35]<=0 else -52) + ((((-20 if r[50]<=-22
        else -21 if r[42]<=-22 else (((6 if r[5]<=3 else -33) if r[72]<=0 else -27) if r[32]<=40 else 44) if r[89]<=49
        else 22) if r[58]<=105 else 36) if r[11]<=2 else -47) if r[27]<=0 else (-40 if r[27]<=137 else -46 if
        r[58]<=-20 else -14 if r[99]<=0 else 30) if r[60]<=0 else 10) + (((((-22 if r[73]<=14 else -9 if r[51]<=0 else
        9) if r[71]<=32 else (6 if r[61]<=0 else -47 if r[55]<=32 else 3) if r[31]<=30 else 18) if r[52]<=0 else (37
        if r[98]<=-8 else 16 if r[84]<=77 else -22) if r[115]<=39 else -33) if r[17]<=0 else -50) if r[30]<=1 else 25
        if r[32]<=0 else -35) + ((27 if r[86]<=39 else -17) if r[88]<=6 else ((-23 if r[31]<=18 else (((16 if r[24]<=0
        else -44) if r[104]<=1 else -33) if r[31]<=81 else -54 if r[55]<=31 else 5) if r[11]<=0 else -44 if r[33]<=91
        else 19) if r[1]<=104 else 44) if r[89]<=49 else (12 if r[104]<=3 else -24) if r[55]<=43 else 33) + ((((-32 if
        r[58]<=-18 else (-8 if r[77]<=-63 else -53) if r[96]<=1 else 13 if r[64]<=0 else -28) if r[52]<=0 else 17) if
        r[107]<=711 else -32) if r[74]<=-15 else ((((3 if r[84]<=71 else -34 if r[98]<=11 else 9) if r[55]<=31 else
        12) if r[3]<=0 else 23) if r[104]<=14 else -42) if r[39]<=6 else -55)
    )


THIRD = (_third_0, _third_10, _third_20,)
