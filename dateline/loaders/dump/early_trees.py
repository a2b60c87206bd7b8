"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-31 if r[104]<=0 else -89) if r[78]<=9 else 38 if r[7]<=69 else -47) if r[94]<=0 else (-108 if r[111]<=85
        else -27) if r[78]<=57 else -62) if r[1]<=18 else (((0 if r[83]<=-1 else 75) if r[31]<=84 else -5) if
        r[113]<=0 else -68 if r[77]<=63 else 18) if r[103]<=10 else 60 if r[113]<=0 else -74) + (((-62 if r[1]<=17
        else -72 if r[82]<=-1 else 43) if r[94]<=0 else (-42 if r[7]<=45 else -102) if r[83]<=93 else -107) if
        r[111]<=58 else (((-49 if r[58]<=-18 else -38 if r[83]<=-1 else 46) if r[30]<=1 else -74) if r[113]<=0 else
        -84 if r[111]<=85 else -3) if r[1]<=17 else -30 if r[109]<=-2 else 71) + (((-96 if r[95]<=28 else -32 if
        r[7]<=45 else -82) if r[33]<=28 else ((-25 if r[51]<=0 else 34) if r[83]<=94 else -85) if r[58]<=7 else -3 if
        r[31]<=27 else 64) if r[111]<=58 else (((24 if r[8]<=14 else -76) if r[108]<=-1 else 69) if r[7]<=49 else -60
        if r[108]<=-1 else 7) if r[83]<=100 else -67) + (((-90 if r[96]<=0 else (-1 if r[33]<=31 else 53) if r[94]<=0
        else 14 if r[108]<=12 else -61) if r[83]<=100 else -87) if r[78]<=16 else (-68 if r[81]<=-1 else (-66 if
        r[109]<=-1 else 12) if r[111]<=85 else 44) if r[0]<=119 else (8 if r[83]<=84 else -73) if r[109]<=-7 else 69
        if r[2]<=3 else -5) + (((-83 if r[33]<=29 else 29 if r[104]<=1 else -78) if r[77]<=83 else ((-3 if r[1]<=15
        else 62) if r[94]<=0 else -25) if r[83]<=97 else -80) if r[111]<=58 else ((((-17 if r[58]<=-17 else 47) if
        r[106]<=0 else -53) if r[7]<=43 else -78 if r[33]<=-18 else -15) if r[30]<=1 else -81) if r[33]<=31 else 65) +
        (-80 if r[82]<=-1 else ((-82 if r[0]<=124 else -5) if r[3]<=0 else -21) if r[110]<=0 else (35 if r[104]<=0
        else 13 if r[98]<=-8 else -65) if r[109]<=-1 else ((67 if r[104]<=1 else -75 if r[50]<=-22 else 49) if
        r[97]<=-61 else -47 if r[81]<=-1 else 26) if r[7]<=49 else -65 if r[83]<=-1 else 4) + ((((-73 if r[79]<=1 else
        -54 if r[78]<=59 else 11) if r[111]<=85 else -68 if r[33]<=-18 else -15 if r[58]<=-14 else 39) if r[104]<=1
        else -78) if r[1]<=18 else (((64 if r[31]<=84 else -15) if r[34]<=0 else -107) if r[83]<=95 else -27) if
        r[104]<=1 else -70 if r[31]<=33 else 52 if r[113]<=9 else -39) + (-74 if r[82]<=-1 else ((-71 if r[33]<=34
        else 0) if r[44]<=0 else -1) if r[83]<=-1 else (30 if r[104]<=0 else -52 if r[33]<=120 else 10) if r[109]<=-1
        else (((63 if r[97]<=-57 else 29) if r[35]<=0 else -95) if r[84]<=79 else 45 if r[90]<=18 else -73 if
        r[77]<=138 else 34) if r[34]<=0 else -109) + ((((-46 if r[82]<=-1 else -23 if r[108]<=-1 else 50 if r[104]<=1
        else -17) if r[7]<=48 else -67 if r[111]<=95 else -58 if r[96]<=3 else 13) if r[106]<=0 else -74) if r[0]<=128
        else ((59 if r[31]<=84 else -91 if r[77]<=105 else 22) if r[2]<=3 else -19) if r[113]<=0 else 7 if r[83]<=87
        else -64) + (((-68 if r[44]<=0 else (-49 if r[6]<=12 else 23) if r[83]<=88 else -65) if r[77]<=63 else (-52 if
        r[5]<=0 else -49 if r[55]<=20 else 40) if r[78]<=94 else 45) if r[111]<=58 else (-62 if r[111]<=85 else 5) if
        r[109]<=-1 else (60 if r[97]<=-61 else -40 if r[83]<=-1 else 23) if r[7]<=49 else -13)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((((-71 if r[58]<=9 else -35) if r[60]<=0 else -49 if r[109]<=-1 else 6) if r[111]<=78 else (-32 if r[108]<=-1
        else 43 if r[35]<=0 else -80) if r[83]<=100 else -32) if r[1]<=18 else (((58 if r[104]<=1 else -50 if
        r[90]<=31 else 49) if r[7]<=55 else -20) if r[97]<=-62 else 4) if r[113]<=0 else -37) + (((((-63 if r[87]<=3
        else 40) if r[83]<=-1 else -5) if r[108]<=-1 else -66 if r[33]<=-18 else (38 if r[114]<=262 else -32) if
        r[109]<=-1 else 41) if r[83]<=100 else -68 if r[111]<=95 else -5) if r[0]<=128 else ((-20 if r[111]<=1 else 56
        if r[104]<=1 else 20) if r[2]<=3 else -28) if r[83]<=92 else -47) + (((-63 if r[78]<=68 else -28) if r[33]<=28
        else (-42 if r[55]<=33 else -36 if r[95]<=24 else 43) if r[78]<=91 else 44) if r[111]<=58 else ((((-28 if
        r[96]<=2 else 38) if r[35]<=0 else -77) if r[83]<=100 else -32) if r[27]<=0 else -10 if r[7]<=43 else -69) if
        r[0]<=130 else 55 if r[7]<=42 else 19) + ((((-61 if r[33]<=54 else 19) if r[68]<=0 else -2) if r[81]<=-1 else
        (-23 if r[33]<=-12 else (53 if r[34]<=0 else -105) if r[7]<=52 else -4) if r[31]<=81 else 21 if r[30]<=1 else
        -80) if r[113]<=0 else (-26 if r[104]<=0 else -67) if r[82]<=-2 else 37 if r[87]<=3 else 18 if r[98]<=-5 else
        -42) + (((-67 if r[82]<=4 else (-62 if r[3]<=0 else -1) if r[33]<=29 else 3) if r[95]<=38 else ((-52 if
        r[113]<=356 else 25) if r[5]<=1 else 14) if r[59]<=0 else 29) if r[111]<=58 else (-52 if r[58]<=-18 else ((-5
        if r[50]<=-14 else 35) if r[30]<=1 else -46) if r[27]<=0 else -40) if r[33]<=38 else 52) + ((-56 if r[95]<=38
        else (31 if r[112]<=-266 else -41) if r[0]<=96 else -24 if r[50]<=-7 else 39) if r[111]<=58 else (((-40 if
        r[95]<=35 else 13) if r[61]<=0 else -63) if r[2]<=0 else -22 if r[82]<=0 else 38) if r[6]<=26 else ((-20 if
        r[109]<=-1 else 42) if r[78]<=119 else 56) if r[34]<=0 else -92) + ((((-28 if r[66]<=-14 else 21 if r[34]<=0
        else -71) if r[30]<=1 else -58) if r[94]<=0 else -54) if r[33]<=29 else ((9 if r[104]<=2 else -59) if
        r[77]<=119 else 46) if r[111]<=22 else (-46 if r[82]<=-3 else ((46 if r[83]<=53 else 7) if r[7]<=55 else -48)
        if r[51]<=0 else 56) if r[31]<=94 else -56) + (((-62 if r[58]<=-13 else -19 if r[84]<=51 else -54) if
        r[95]<=28 else (-45 if r[76]<=-12 else -6) if r[111]<=95 else 27) if r[33]<=29 else (((35 if r[7]<=42 else
        -28) if r[6]<=26 else 51) if r[83]<=92 else -3) if r[104]<=1 else (-57 if r[49]<=178 else 17) if r[78]<=94
        else -21 if r[31]<=37 else 53) + ((((-39 if r[96]<=1 else 14) if r[81]<=-1 else (((52 if r[84]<=79 else -50 if
        r[47]<=17 else 25) if r[2]<=3 else -11) if r[30]<=1 else -59) if r[35]<=0 else -81) if r[113]<=0 else (58 if
        r[104]<=0 else -29 if r[78]<=109 else 28) if r[83]<=88 else -45) if r[7]<=49 else -27 if r[94]<=0 else -59) +
        ((-24 if r[104]<=0 else 28 if r[84]<=28 else -61) if r[82]<=-1 else ((-50 if r[33]<=-18 else -32 if r[50]<=-22
        else 10 if r[109]<=-1 else 51) if r[97]<=-72 else -2) if r[85]<=2 else (-54 if r[52]<=0 else 13) if r[110]<=0
        else (40 if r[97]<=-62 else -10) if r[110]<=22 else -34 if r[115]<=5 else 19)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        ((((-10 if r[81]<=7 else -48) if r[7]<=40 else -57) if r[95]<=29 else (-21 if r[58]<=-12 else 28) if r[27]<=0
        else -41) if r[1]<=21 else ((50 if r[104]<=0 else -54) if r[77]<=131 else 39) if r[109]<=-5 else (((20 if
        r[76]<=17 else 48) if r[51]<=0 else 54) if r[7]<=49 else -14) if r[2]<=3 else -27) + ((25 if r[81]<=4 else -51
        if r[82]<=-2 else 2 if r[84]<=67 else -43) if r[109]<=-1 else ((-56 if r[60]<=0 else 7) if r[114]<=21 else (22
        if r[35]<=0 else -76) if r[30]<=1 else -44) if r[33]<=9 else (-7 if r[108]<=-4 else 46 if r[104]<=1 else 50 if
        r[111]<=37 else -45) if r[34]<=0 else -98) + (((-48 if r[3]<=0 else -39 if r[82]<=7 else 13) if r[111]<=85
        else (5 if r[27]<=0 else -54) if r[68]<=0 else 41) if r[2]<=0 else (((-45 if r[100]<=29 else 27) if r[95]<=38
        else 27) if r[58]<=-9 else (49 if r[30]<=1 else -35) if r[2]<=5 else -24) if r[83]<=94 else -57 if r[95]<=38
        else -18) + (((-2 if r[88]<=4 else -52) if r[82]<=-1 else ((-20 if r[73]<=14 else 38) if r[98]<=1 else -45) if
        r[81]<=-1 else (47 if r[104]<=0 else -18) if r[109]<=-1 else 43 if r[34]<=0 else -99) if r[7]<=49 else -54 if
        r[95]<=28 else ((-39 if r[77]<=122 else 8) if r[27]<=0 else -62) if r[60]<=0 else 12) + ((((-30 if r[94]<=0
        else -53) if r[31]<=21 else (-47 if r[82]<=-4 else -26 if r[50]<=-13 else 27) if r[7]<=42 else -45) if
        r[58]<=26 else -43 if r[82]<=-2 else -9 if r[6]<=28 else 43) if r[111]<=85 else (42 if r[30]<=1 else -54) if
        r[7]<=49 else -47 if r[58]<=-18 else -10 if r[60]<=0 else 41) + ((((-44 if r[68]<=0 else 17) if r[58]<=-12
        else (12 if r[7]<=43 else -34) if r[60]<=0 else 42) if r[2]<=0 else (44 if r[104]<=6 else -40) if r[2]<=1 else
        2) if r[94]<=0 else (-48 if r[111]<=85 else 11 if r[27]<=0 else -50) if r[0]<=142 else 35 if r[114]<=120 else
        -48 if r[76]<=17 else 18) + ((((-52 if r[2]<=0 else -6) if r[60]<=0 else 21) if r[83]<=-1 else (4 if r[7]<=42
        else -42) if r[109]<=-1 else (((27 if r[55]<=17 else 46) if r[34]<=0 else -94) if r[35]<=0 else -79) if
        r[30]<=1 else -58) if r[83]<=94 else -13 if r[104]<=0 else -55 if r[103]<=40 else 60 if r[114]<=528 else -40)
        + ((((-23 if r[60]<=0 else 23) if r[108]<=-1 else (((46 if r[30]<=1 else -40) if r[84]<=70 else (-101 if
        r[55]<=14 else 2) if r[115]<=1 else 34 if r[104]<=1 else -38) if r[35]<=0 else -77) if r[106]<=0 else 36 if
        r[107]<=123 else -28) if r[7]<=62 else -42) if r[83]<=94 else -12 if r[104]<=0 else -50) + (((-47 if
        r[111]<=85 else -10) if r[95]<=28 else ((-12 if r[66]<=-12 else 33 if r[84]<=84 else -27) if r[35]<=0 else
        -77) if r[7]<=74 else -37) if r[33]<=29 else (((30 if r[104]<=1 else -28) if r[51]<=0 else 47) if r[31]<=81
        else -96 if r[114]<=143 else 13) if r[83]<=92 else -43 if r[77]<=206 else 31) + ((((-41 if r[58]<=-15 else 8
        if r[84]<=70 else -39) if r[7]<=62 else -51) if r[111]<=78 else -19 if r[58]<=-14 else 27 if r[34]<=0 else
        -69) if r[1]<=21 else ((-10 if r[109]<=-5 else (43 if r[2]<=3 else -30) if r[7]<=55 else -33) if r[31]<=81
        else -95 if r[107]<=164 else 2) if r[83]<=92 else -30)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        ((((-38 if r[60]<=0 else 24) if r[0]<=154 else 31) if r[81]<=7 else -47 if r[109]<=8 else 13) if r[95]<=29
        else (((-21 if r[111]<=3 else (42 if r[83]<=92 else 32 if r[7]<=41 else -24) if r[40]<=0 else -30) if r[35]<=0
        else -75) if r[84]<=77 else -37 if r[115]<=4 else 8) if r[30]<=1 else -52) + ((((-47 if r[96]<=1 else -41 if
        r[33]<=-14 else 15 if r[83]<=74 else -19) if r[3]<=0 else -12 if r[93]<=2 else 40) if r[83]<=100 else -50 if
        r[95]<=28 else 19 if r[114]<=561 else -42) if r[33]<=39 else ((29 if r[104]<=1 else -30) if r[50]<=4 else 44)
        if r[83]<=92 else -40 if r[77]<=206 else 28) + ((-37 if r[82]<=-4 else ((((-1 if r[111]<=1 else 44) if
        r[27]<=0 else 24 if r[97]<=-69 else -28) if r[35]<=0 else -71) if r[84]<=80 else -14) if r[106]<=0 else (3 if
        r[98]<=1 else -52) if r[100]<=29 else 34) if r[7]<=42 else -46 if r[58]<=-14 else (4 if r[30]<=1 else -57) if
        r[83]<=86 else -38) + ((((26 if r[86]<=3 else -12) if r[84]<=53 else -2 if r[83]<=75 else -51) if r[95]<=34
        else ((-32 if r[52]<=0 else 21) if r[50]<=10 else 29) if r[66]<=-12 else 41 if r[104]<=6 else -31) if r[7]<=42
        else (-47 if r[111]<=95 else -5) if r[78]<=23 else (8 if r[30]<=1 else -50) if r[27]<=0 else -42) + ((((16 if
        r[86]<=1 else -34 if r[100]<=29 else 18) if r[95]<=5 else (-34 if r[33]<=54 else 39) if r[96]<=1 else (37 if
        r[38]<=6 else -25) if r[27]<=0 else -24 if r[2]<=0 else 23) if r[7]<=62 else -36) if r[83]<=97 else ((-4 if
        r[90]<=23 else 74) if r[86]<=39 else -45) if r[88]<=4 else -44) + ((((16 if r[107]<=702 else -49) if r[82]<=-1
        else (-10 if r[51]<=0 else 24) if r[58]<=-12 else 37 if r[39]<=6 else -44) if r[106]<=0 else (-39 if
        r[100]<=31 else 14) if r[58]<=39 else 21) if r[7]<=42 else (-50 if r[33]<=-14 else -36 if r[78]<=23 else -7)
        if r[60]<=0 else 19 if r[83]<=86 else -22) + ((((-39 if r[33]<=-14 else 52 if r[7]<=7 else -3) if r[3]<=0 else
        30) if r[94]<=0 else -39 if r[68]<=0 else (-15 if r[60]<=0 else 53) if r[81]<=4 else -32) if r[33]<=39 else
        ((29 if r[87]<=3 else (-31 if r[49]<=45 else 44) if r[84]<=67 else -71) if r[115]<=1 else 35) if r[83]<=92
        else -22) + ((((-18 if r[6]<=33 else 24) if r[58]<=-12 else ((-27 if r[103]<=-1 else 27) if r[55]<=31 else 44)
        if r[34]<=0 else -92) if r[104]<=1 else (((-28 if r[98]<=7 else 99) if r[88]<=4 else -41) if r[31]<=37 else
        37) if r[84]<=70 else -48) if r[7]<=42 else (-40 if r[57]<=81 else -12) if r[60]<=0 else 2) + (((((-28 if
        r[6]<=37 else 18) if r[58]<=-8 else 46 if r[7]<=30 else 2) if r[84]<=70 else -47 if r[77]<=169 else 17) if
        r[94]<=0 else -39 if r[100]<=13 else -28 if r[33]<=29 else 23) if r[111]<=85 else ((-30 if r[68]<=0 else 33)
        if r[83]<=-1 else 33 if r[30]<=1 else -46) if r[34]<=0 else -84) + ((((-35 if r[95]<=39 else 10 if r[104]<=1
        else -50 if r[113]<=192 else 33) if r[27]<=0 else -49) if r[31]<=30 else (33 if r[84]<=70 else -15) if
        r[7]<=39 else -26) if r[111]<=85 else ((-44 if r[82]<=-15 else (36 if r[30]<=1 else -28) if r[34]<=0 else -78)
        if r[97]<=-57 else -8) if r[35]<=0 else -66)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
