"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-11 if r[7]<=46 else -83) if r[78]<=10 else (-54 if r[83]<=-1 else -24 if r[109]<=-1 else 50) if r[30]<=1
        else -66) if r[94]<=0 else (-107 if r[111]<=85 else -26) if r[78]<=56 else -62) if r[1]<=18 else ((-4 if
        r[96]<=0 else 73) if r[113]<=0 else -27) if r[103]<=6 else 63 if r[113]<=0 else -74) + (((-62 if r[1]<=17 else
        -15 if r[51]<=0 else 57) if r[94]<=0 else (-87 if r[32]<=10 else -8) if r[83]<=88 else -105) if r[111]<=58
        else (((-55 if r[81]<=-1 else 40) if r[30]<=1 else -71) if r[113]<=0 else -83 if r[111]<=85 else -3) if
        r[1]<=17 else -31 if r[109]<=-2 else 74 if r[34]<=0 else -96) + ((((6 if r[7]<=48 else -79) if r[98]<=-13 else
        -91 if r[2]<=0 else -27) if r[83]<=-1 else 63 if r[30]<=1 else -73) if r[113]<=0 else (((51 if r[83]<=100 else
        -18) if r[7]<=48 else -45) if r[30]<=1 else -95) if r[104]<=0 else (18 if r[98]<=-9 else -81 if r[77]<=98 else
        -11) if r[83]<=88 else -96) + ((((((-54 if r[103]<=3 else 33) if r[104]<=0 else -85) if r[111]<=78 else -39 if
        r[58]<=-17 else 39) if r[7]<=48 else -87) if r[77]<=53 else (45 if r[30]<=1 else -53) if r[113]<=0 else -54)
        if r[32]<=10 else (-24 if r[109]<=-5 else (-23 if r[6]<=16 else 68) if r[31]<=94 else -70) if r[83]<=94 else
        -72) + (((-64 if r[58]<=-13 else ((25 if r[7]<=48 else -43) if r[94]<=0 else -59) if r[60]<=0 else -1 if
        r[111]<=85 else 62) if r[106]<=0 else -86) if r[33]<=28 else (((21 if r[78]<=33 else 59) if r[2]<=3 else -44)
        if r[51]<=0 else 71) if r[113]<=0 else 33 if r[104]<=0 else -76 if r[57]<=41 else -20) + (-80 if r[82]<=-1
        else (-84 if r[6]<=33 else -61 if r[1]<=21 else 44) if r[96]<=0 else ((-78 if r[33]<=-19 else 63 if r[31]<=81
        else 19) if r[97]<=-61 else (-77 if r[6]<=13 else -17) if r[108]<=-1 else 16) if r[113]<=0 else 24 if
        r[104]<=0 else (-71 if r[77]<=101 else -19) if r[32]<=36 else 27) + ((((-79 if r[111]<=95 else -61 if
        r[33]<=-8 else 11) if r[3]<=0 else -49 if r[111]<=85 else 30) if r[77]<=11 else (((-60 if r[33]<=-19 else 38)
        if r[14]<=0 else -82) if r[83]<=97 else -39) if r[104]<=0 else -55) if r[33]<=29 else (8 if r[108]<=-4 else
        60) if r[113]<=0 else -1 if r[83]<=87 else -67) + ((((-35 if r[7]<=56 else -79) if r[83]<=88 else -80) if
        r[95]<=29 else (-14 if r[78]<=-18 else -42 if r[111]<=3 else 45) if r[7]<=48 else -62 if r[78]<=20 else -16)
        if r[33]<=29 else ((((-36 if r[58]<=3 else 30) if r[109]<=-5 else 60) if r[34]<=0 else -92) if r[30]<=1 else
        -94) if r[83]<=94 else -57) + ((((((-60 if r[76]<=-5 else -9) if r[113]<=351 else 34) if r[111]<=78 else 29)
        if r[84]<=77 else -52) if r[94]<=0 else -71 if r[3]<=0 else 3 if r[107]<=97 else -65) if r[33]<=29 else ((((56
        if r[97]<=-77 else -1) if r[104]<=1 else -47) if r[113]<=0 else -33) if r[59]<=0 else 61) if r[83]<=95 else
        -59) + ((((-67 if r[60]<=0 else -8) if r[114]<=0 else (-10 if r[94]<=2 else -62) if r[111]<=85 else 50 if
        r[7]<=50 else -2) if r[1]<=17 else (-46 if r[50]<=-3 else 18) if r[109]<=-3 else (((21 if r[108]<=-1 else 61)
        if r[7]<=55 else -31) if r[2]<=3 else -16) if r[31]<=87 else -29) if r[83]<=97 else -68)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((((-68 if r[111]<=95 else 9) if r[68]<=0 else -46 if r[97]<=-126 else 13) if r[78]<=16 else -42 if r[95]<=29
        else (-22 if r[109]<=-9 else 47) if r[97]<=-59 else -7) if r[32]<=10 else (((57 if r[34]<=0 else -98) if
        r[113]<=0 else -1) if r[83]<=94 else -49) if r[84]<=79 else 10 if r[94]<=0 else -63) + (((-67 if r[111]<=78
        else -5) if r[82]<=-1 else -39 if r[96]<=0 else ((-12 if r[83]<=-1 else 2 if r[76]<=-18 else 50) if r[113]<=-1
        else 59 if r[87]<=3 else -29) if r[51]<=0 else (54 if r[98]<=-4 else -64) if r[111]<=1 else 57) if r[7]<=49
        else -67 if r[111]<=95 else -52 if r[96]<=2 else 10) + (((-62 if r[88]<=89 else 47) if r[96]<=0 else (-42 if
        r[50]<=-13 else (21 if r[104]<=1 else -36) if r[78]<=97 else 43) if r[111]<=58 else ((-58 if r[68]<=0 else 28)
        if r[81]<=-1 else 35 if r[27]<=0 else -29) if r[33]<=38 else 55) if r[83]<=97 else (0 if r[114]<=562 else -56)
        if r[94]<=0 else -69) + (((-60 if r[57]<=189 else 2) if r[111]<=85 else -21 if r[2]<=0 else 52 if r[31]<=83
        else -44) if r[95]<=36 else (((-58 if r[111]<=73 else 5) if r[33]<=-14 else (-18 if r[111]<=9 else 36) if
        r[7]<=69 else -33) if r[83]<=97 else -40) if r[1]<=17 else (-31 if r[50]<=-22 else 53) if r[113]<=0 else -2) +
        ((((-47 if r[103]<=-1 else (8 if r[93]<=2 else 42) if r[94]<=2 else -27) if r[83]<=100 else -51) if r[33]<=39
        else ((29 if r[104]<=3 else -63 if r[31]<=47 else 19) if r[83]<=97 else -66) if r[111]<=56 else 56 if
        r[31]<=84 else -28) if r[7]<=49 else -58 if r[77]<=68 else -4 if r[27]<=0 else -65) + (((-55 if r[44]<=0 else
        3) if r[111]<=0 else ((25 if r[2]<=0 else 52) if r[83]<=96 else -35) if r[97]<=-57 else (-43 if r[81]<=-1 else
        13) if r[34]<=0 else -89) if r[113]<=0 else (-21 if r[104]<=0 else -64) if r[82]<=-2 else ((3 if r[7]<=39 else
        -53) if r[68]<=0 else 30) if r[94]<=2 else -47) + (((-61 if r[82]<=-1 else -60 if r[103]<=-1 else -22) if
        r[111]<=78 else -59 if r[33]<=-19 else (-18 if r[58]<=-17 else 34) if r[30]<=1 else -45) if r[1]<=21 else
        (((54 if r[84]<=80 else 10) if r[31]<=94 else -66) if r[104]<=1 else 36 if r[86]<=1 else -38) if r[106]<=0
        else 31 if r[81]<=8 else -47) + ((((-47 if r[60]<=0 else 7) if r[83]<=88 else -62) if r[33]<=48 else 46 if
        r[83]<=10 else -52 if r[109]<=0 else 14) if r[95]<=30 else (((-34 if r[96]<=2 else -5 if r[66]<=-14 else 42)
        if r[107]<=1031 else -20) if r[7]<=63 else -42) if r[33]<=31 else 50 if r[104]<=1 else -54 if r[77]<=130 else
        48) + ((((-22 if r[58]<=-13 else -15 if r[111]<=14 else 38) if r[106]<=0 else -47) if r[7]<=43 else -60 if
        r[50]<=-14 else -49 if r[111]<=95 else 7) if r[0]<=122 else (((0 if r[109]<=-3 else 50 if r[20]<=0 else -43)
        if r[7]<=55 else -26) if r[30]<=1 else -92) if r[104]<=1 else -51 if r[77]<=140 else 31) + (((-51 if
        r[78]<=-34 else (-17 if r[33]<=48 else 48) if r[7]<=62 else -54) if r[108]<=-1 else -41 if r[82]<=-1 else (24
        if r[58]<=-12 else (33 if r[34]<=0 else -93) if r[2]<=0 else 52) if r[30]<=1 else -57) if r[113]<=1 else ((-6
        if r[1]<=11 else 46) if r[84]<=83 else -54) if r[104]<=0 else -51)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        (((-55 if r[60]<=0 else 9 if r[110]<=16 else -47) if r[95]<=28 else ((-55 if r[58]<=-15 else -18) if r[60]<=0
        else 15) if r[3]<=0 else 31) if r[33]<=23 else -25 if r[109]<=-3 else ((((-68 if r[111]<=55 else 35) if
        r[50]<=-22 else 49) if r[31]<=94 else -41) if r[34]<=0 else -97) if r[7]<=49 else -18) + (((-48 if r[49]<=105
        else -11) if r[58]<=10 else -29 if r[33]<=17 else 40 if r[104]<=6 else -28) if r[111]<=58 else (24 if r[87]<=3
        else -25) if r[109]<=-1 else ((-54 if r[33]<=-12 else 11) if r[108]<=-1 else ((47 if r[40]<=0 else -45) if
        r[83]<=100 else -57) if r[30]<=1 else -46) if r[34]<=0 else -95) + (((-54 if r[95]<=28 else (-48 if r[59]<=0
        else 29 if r[113]<=1 else -40) if r[113]<=306 else 30) if r[31]<=30 else (-37 if r[68]<=0 else 8) if r[77]<=82
        else 45 if r[7]<=29 else -14) if r[111]<=58 else (((-48 if r[33]<=-18 else 32) if r[2]<=0 else 46) if
        r[97]<=-57 else -12) if r[83]<=100 else -28) + (((((7 if r[98]<=-8 else -43) if r[2]<=0 else 10) if r[7]<=62
        else -56) if r[108]<=-1 else ((0 if r[50]<=-22 else 47) if r[7]<=42 else 4) if r[113]<=0 else -53 if
        r[50]<=-19 else 2) if r[83]<=92 else (((63 if r[84]<=78 else -48) if r[86]<=34 else -48) if r[88]<=4 else -53)
        if r[77]<=240 else -2) + ((-55 if r[95]<=28 else 30 if r[112]<=-216 else -46 if r[3]<=0 else 7) if r[82]<=-1
        else ((6 if r[98]<=1 else -59) if r[7]<=54 else -58) if r[111]<=1 else ((((11 if r[108]<=-1 else 48) if
        r[106]<=0 else 27 if r[112]<=57 else -27) if r[2]<=3 else -20) if r[84]<=80 else -14) if r[7]<=42 else -11) +
        ((-44 if r[50]<=-14 else ((-18 if r[88]<=80 else 60) if r[84]<=71 else -52) if r[111]<=85 else -31 if
        r[110]<=2 else 30 if r[14]<=0 else -52) if r[33]<=39 else -21 if r[109]<=-5 else (((31 if r[83]<=54 else -79
        if r[115]<=4 else 16) if r[31]<=78 else -77) if r[76]<=17 else 44) if r[51]<=0 else 49) + ((((-17 if r[60]<=0
        else 45 if r[83]<=100 else -42) if r[70]<=0 else -33) if r[2]<=0 else ((7 if r[58]<=-9 else 48) if r[2]<=5
        else -38) if r[83]<=92 else -34) if r[86]<=2 else (((-40 if r[111]<=95 else 11) if r[32]<=21 else 28) if
        r[106]<=0 else -54) if r[68]<=0 else 3 if r[0]<=193 else 51) + ((((41 if r[7]<=26 else -6) if r[84]<=65 else
        15 if r[103]<=5 else -57) if r[83]<=88 else (1 if r[104]<=0 else 29 if r[88]<=4 else -49) if r[94]<=0 else
        -52) if r[109]<=-1 else ((-52 if r[2]<=0 else -7) if r[60]<=0 else 14) if r[83]<=-1 else (38 if r[7]<=52 else
        -8) if r[30]<=1 else -54) + (((-44 if r[60]<=0 else -33 if r[55]<=12 else 14) if r[33]<=28 else ((-35 if
        r[49]<=263 else 39) if r[100]<=9 else 18) if r[31]<=30 else (12 if r[84]<=85 else -73) if r[51]<=0 else 48) if
        r[111]<=85 else ((4 if r[68]<=0 else 46) if r[61]<=0 else -36) if r[2]<=0 else 42 if r[31]<=83 else -19) +
        (((-46 if r[95]<=38 else (-36 if r[33]<=96 else 22) if r[68]<=0 else 18) if r[59]<=0 else (-40 if r[82]<=3
        else 23 if r[7]<=42 else -43) if r[109]<=0 else 44 if r[97]<=-69 else 0) if r[111]<=85 else -16 if r[33]<=-12
        else ((5 if r[66]<=-24 else 39) if r[30]<=1 else -52) if r[40]<=0 else -44)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        (((-44 if r[100]<=31 else 4) if r[78]<=27 else ((16 if r[27]<=0 else -49) if r[84]<=52 else -41) if r[33]<=56
        else 37 if r[104]<=1 else -35) if r[95]<=29 else (((-18 if r[42]<=-14 else 22) if r[6]<=33 else 41) if
        r[84]<=77 else -37 if r[115]<=4 else 6) if r[30]<=1 else 32 if r[32]<=0 else -60) + (((-43 if r[6]<=30 else
        ((-3 if r[89]<=31 else 40) if r[86]<=38 else -53) if r[107]<=592 else -42) if r[77]<=98 else -29 if r[88]<=9
        else -17 if r[33]<=14 else 40) if r[111]<=85 else ((-32 if r[96]<=2 else (18 if r[27]<=0 else -33) if r[60]<=0
        else 44) if r[33]<=39 else 41) if r[30]<=1 else -50) + (((-1 if r[58]<=-12 else ((23 if r[84]<=61 else -32 if
        r[1]<=56 else 37) if r[111]<=95 else 46 if r[97]<=-61 else 5) if r[50]<=6 else 44) if r[83]<=92 else 3 if
        r[114]<=596 else -49 if r[73]<=108 else -2) if r[7]<=49 else -48 if r[58]<=-14 else -39 if r[95]<=24 else -19
        if r[60]<=0 else 28) + (((-48 if r[100]<=31 else -2) if r[95]<=28 else -26 if r[5]<=0 else 20 if r[31]<=80
        else -60) if r[58]<=-12 else (((-39 if r[60]<=0 else 13) if r[111]<=3 else (30 if r[30]<=1 else -20) if
        r[84]<=82 else -40) if r[27]<=0 else -39) if r[33]<=38 else 40 if r[84]<=77 else -57 if r[47]<=17 else 18) +
        (((((10 if r[88]<=4 else -50) if r[82]<=-1 else (14 if r[102]<=0 else -30) if r[52]<=0 else 22) if r[7]<=42
        else -46) if r[78]<=102 else 32 if r[94]<=0 else -10) if r[111]<=85 else (46 if r[81]<=-14 else -29) if
        r[83]<=-1 else (-8 if r[60]<=0 else -45 if r[82]<=-9 else 43) if r[2]<=0 else 36) + ((((-46 if r[44]<=0 else
        30 if r[114]<=44 else -36) if r[100]<=13 else -24 if r[0]<=141 else 19) if r[111]<=85 else -42 if r[58]<=-18
        else 22) if r[95]<=29 else ((-18 if r[51]<=0 else 28) if r[66]<=-12 else 39 if r[104]<=6 else -29) if r[7]<=42
        else (-13 if r[7]<=94 else -45) if r[60]<=0 else 13) + ((((-39 if r[44]<=0 else 13) if r[67]<=0 else -19 if
        r[6]<=33 else 36) if r[108]<=-1 else (((28 if r[30]<=1 else -45) if r[104]<=1 else -95 if r[89]<=17 else -27)
        if r[59]<=0 else (43 if r[7]<=50 else -2) if r[104]<=6 else -39) if r[34]<=0 else -101) if r[83]<=92 else -15
        if r[94]<=0 else -45) + ((((-11 if r[98]<=11 else 78) if r[86]<=38 else -45) if r[114]<=569 else -46) if
        r[82]<=-1 else (-48 if r[60]<=0 else 17) if r[33]<=-14 else (((8 if r[106]<=0 else -26) if r[58]<=-12 else
        ((-18 if r[96]<=1 else 34) if r[104]<=0 else -10) if r[78]<=102 else 40) if r[34]<=0 else -90) if r[30]<=1
        else -55) + (((((19 if r[34]<=0 else -59) if r[84]<=81 else -32) if r[7]<=74 else -30) if r[1]<=28 else 12 if
        r[51]<=0 else 44 if r[31]<=88 else -59) if r[94]<=0 else ((((-10 if r[60]<=0 else 44) if r[98]<=6 else -42) if
        r[7]<=58 else -48) if r[2]<=0 else -5 if r[76]<=6 else 32) if r[83]<=75 else -43) + ((((-34 if r[95]<=39 else
        (-30 if r[113]<=351 else 40) if r[55]<=33 else 26) if r[27]<=0 else -50) if r[31]<=30 else (((7 if r[55]<=12
        else 43) if r[104]<=7 else -48) if r[84]<=85 else -54) if r[7]<=42 else -29) if r[111]<=85 else ((35 if
        r[34]<=0 else -95) if r[7]<=42 else 0) if r[11]<=2 else -45)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
