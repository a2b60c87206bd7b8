"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-11 if r[7]<=46 else -83) if r[78]<=10 else (-56 if r[83]<=-1 else -23 if r[109]<=-1 else 50) if r[30]<=1
        else -66) if r[94]<=0 else (-108 if r[111]<=85 else -26) if r[78]<=56 else -63) if r[1]<=18 else ((-4 if
        r[96]<=0 else 73) if r[113]<=0 else -27) if r[103]<=6 else 63 if r[113]<=0 else -74) + (((-62 if r[1]<=17 else
        -15 if r[51]<=0 else 57) if r[94]<=0 else (-86 if r[111]<=0 else -27) if r[83]<=88 else -105) if r[111]<=58
        else (((-54 if r[81]<=-1 else 40) if r[30]<=1 else -71) if r[113]<=0 else -83 if r[111]<=85 else -2) if
        r[1]<=17 else (-25 if r[109]<=-2 else 73) if r[31]<=91 else -30) + (((-95 if r[95]<=28 else -84 if r[76]<=-12
        else 2 if r[7]<=44 else -64) if r[33]<=28 else (16 if r[113]<=0 else -71) if r[58]<=7 else 59 if r[83]<=92
        else -45) if r[111]<=58 else -64 if r[82]<=-1 else (((-42 if r[95]<=5 else 40) if r[35]<=0 else -97) if
        r[1]<=18 else 69) if r[8]<=15 else -27) + (((-87 if r[96]<=0 else ((7 if r[1]<=17 else 58) if r[104]<=1 else
        -41) if r[94]<=0 else 16 if r[104]<=0 else -73) if r[83]<=100 else -86) if r[78]<=16 else (((-49 if r[81]<=-1
        else 51) if r[1]<=18 else 69) if r[113]<=0 else -78 if r[111]<=0 else -5) if r[7]<=49 else -75 if r[95]<=28
        else -14) + (((-82 if r[33]<=29 else 17 if r[104]<=1 else -77) if r[77]<=83 else (-10 if r[32]<=8 else -16 if
        r[55]<=9 else 62) if r[83]<=96 else -77) if r[111]<=58 else ((((-19 if r[58]<=-17 else 49) if r[106]<=0 else
        -52) if r[7]<=43 else -61 if r[95]<=15 else -11) if r[30]<=1 else -78) if r[33]<=31 else 65) + (-79 if
        r[82]<=-1 else ((-79 if r[4]<=0 else -13) if r[3]<=0 else -20) if r[110]<=0 else ((-6 if r[68]<=0 else 58) if
        r[104]<=0 else 12 if r[98]<=-9 else -63) if r[109]<=-1 else (((-45 if r[33]<=-18 else 64) if r[30]<=1 else
        -47) if r[97]<=-61 else -60 if r[31]<=0 else 18) if r[34]<=0 else -111) + (((-83 if r[82]<=-1 else -79 if
        r[96]<=0 else -76 if r[58]<=-17 else 9 if r[88]<=11 else -41) if r[95]<=29 else (-12 if r[42]<=-15 else 50 if
        r[83]<=97 else -25) if r[7]<=47 else -43) if r[32]<=10 else (60 if r[34]<=0 else -102) if r[113]<=0 else (14
        if r[104]<=0 else -61) if r[78]<=163 else 37) + (-73 if r[82]<=-1 else (((-57 if r[0]<=185 else 36) if
        r[52]<=0 else 20) if r[7]<=49 else -77) if r[83]<=-1 else (21 if r[104]<=0 else 13 if r[98]<=-9 else -57) if
        r[109]<=-1 else (((63 if r[31]<=84 else -47 if r[77]<=9 else 42) if r[35]<=0 else -95) if r[84]<=79 else 16)
        if r[34]<=0 else -101) + ((((-66 if r[95]<=5 else -17) if r[111]<=95 else 31) if r[84]<=69 else -73) if
        r[109]<=-1 else ((-57 if r[83]<=-1 else 31 if r[35]<=0 else -81) if r[94]<=0 else -63) if r[33]<=13 else ((2
        if r[108]<=-4 else 61 if r[104]<=1 else -64 if r[103]<=3 else 50) if r[34]<=0 else -88) if r[30]<=1 else -95)
        + (((-68 if r[58]<=42 else -56 if r[33]<=25 else 33) if r[111]<=85 else -39 if r[33]<=3 else 46) if r[95]<=36
        else (-47 if r[78]<=-43 else (-59 if r[33]<=-19 else 44 if r[7]<=43 else 1) if r[104]<=1 else -49) if r[1]<=17
        else (9 if r[109]<=-7 else 60 if r[34]<=0 else -82) if r[83]<=92 else -10)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((-62 if r[95]<=29 else (-43 if r[114]<=0 else 36 if r[104]<=0 else -52 if r[109]<=-2 else 21) if r[27]<=0
        else -52) if r[0]<=125 else ((-8 if r[109]<=-3 else (61 if r[31]<=81 else -6) if r[20]<=0 else -33) if
        r[97]<=-61 else 2) if r[104]<=1 else 22 if r[85]<=1 else -66 if r[58]<=10 else 9) + ((((-53 if r[76]<=-5 else
        -10) if r[94]<=0 else -66) if r[0]<=125 else ((-25 if r[89]<=31 else 36) if r[107]<=711 else -57) if r[77]<=98
        else -19 if r[88]<=9 else 54) if r[111]<=58 else (((37 if r[58]<=-12 else 58) if r[30]<=1 else -36) if
        r[97]<=-61 else 7 if r[27]<=0 else -49) if r[83]<=96 else -38) + ((((-35 if r[78]<=-43 else (38 if r[84]<=87
        else -49) if r[7]<=69 else -26) if r[27]<=0 else -50) if r[1]<=17 else 53 if r[113]<=0 else -4) if r[94]<=0
        else (-65 if r[33]<=29 else (-23 if r[59]<=0 else 43) if r[104]<=2 else -61) if r[111]<=85 else (7 if r[27]<=0
        else -65) if r[2]<=0 else 47) + (((-42 if r[82]<=-1 else -41 if r[108]<=-1 else (29 if r[7]<=31 else -34) if
        r[111]<=78 else 44 if r[34]<=0 else -73) if r[94]<=0 else -62 if r[111]<=85 else -7) if r[1]<=21 else (((56 if
        r[34]<=0 else -79) if r[113]<=0 else 5) if r[31]<=84 else -42) if r[104]<=1 else -50 if r[58]<=10 else 26) +
        ((((-65 if r[3]<=0 else -30) if r[31]<=30 else -1 if r[7]<=38 else -52) if r[111]<=78 else -24 if r[58]<=-14
        else ((-11 if r[96]<=3 else 44) if r[34]<=0 else -73) if r[35]<=0 else -75) if r[1]<=21 else (((39 if
        r[104]<=1 else -25) if r[51]<=0 else 58) if r[30]<=1 else -93) if r[83]<=92 else -41) + (((-59 if r[95]<=28
        else -55 if r[33]<=-11 else -42 if r[58]<=-12 else 13) if r[111]<=85 else (-32 if r[58]<=-17 else -22 if
        r[110]<=2 else 37) if r[34]<=0 else -71) if r[0]<=122 else ((-25 if r[51]<=0 else 43) if r[104]<=6 else -57)
        if r[111]<=22 else -20 if r[109]<=-3 else 49 if r[34]<=0 else -88) + ((((((-30 if r[59]<=0 else 27) if
        r[113]<=601 else 63) if r[104]<=1 else -9 if r[84]<=53 else -66) if r[7]<=42 else -62) if r[77]<=80 else -24
        if r[31]<=33 else 35) if r[111]<=58 else (-38 if r[33]<=-14 else ((-32 if r[82]<=-4 else 32) if r[34]<=0 else
        -78) if r[84]<=81 else -38) if r[33]<=38 else 50) + ((((-60 if r[111]<=95 else -16) if r[95]<=29 else -41 if
        r[76]<=-12 else 4 if r[27]<=0 else -40) if r[3]<=0 else (34 if r[84]<=80 else -30) if r[94]<=2 else -37) if
        r[33]<=29 else ((14 if r[6]<=26 else 50) if r[20]<=0 else -53) if r[104]<=1 else (-46 if r[57]<=35 else 41) if
        r[84]<=70 else -54) + ((((-26 if r[2]<=0 else 24) if r[112]<=2 else ((31 if r[58]<=-12 else 53) if r[35]<=0
        else -90) if r[31]<=81 else -50 if r[77]<=80 else 29) if r[113]<=0 else (-9 if r[94]<=0 else 5 if r[84]<=53
        else -62) if r[111]<=85 else 37) if r[7]<=49 else -60 if r[58]<=-14 else -43 if r[60]<=0 else 11) + ((((-49 if
        r[0]<=154 else 20) if r[68]<=0 else 1) if r[108]<=-1 else -41 if r[82]<=-1 else (25 if r[58]<=-12 else (33 if
        r[34]<=0 else -74) if r[2]<=0 else 52) if r[30]<=1 else -57) if r[113]<=1 else (45 if r[112]<=-500 else -14)
        if r[104]<=0 else -58 if r[31]<=33 else -44 if r[77]<=164 else 30)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        (((-54 if r[60]<=0 else -55 if r[82]<=0 else 15) if r[95]<=28 else (-20 if r[58]<=-12 else 27) if r[7]<=63
        else -51 if r[111]<=95 else -3) if r[33]<=29 else (-42 if r[31]<=31 else 1) if r[109]<=-5 else (((48 if
        r[20]<=0 else -30) if r[2]<=3 else -31) if r[31]<=94 else -59) if r[7]<=55 else -51) + (((-52 if r[59]<=0 else
        (28 if r[29]<=0 else -28) if r[27]<=0 else -49) if r[68]<=0 else (-44 if r[82]<=-1 else 4) if r[111]<=85 else
        40) if r[2]<=0 else (47 if r[34]<=0 else -67) if r[86]<=1 else 34 if r[102]<=0 else (2 if r[104]<=0 else -56)
        if r[99]<=0 else 26 if r[104]<=6 else -58) + (((-53 if r[73]<=14 else -21) if r[111]<=1 else (-61 if
        r[58]<=-19 else (-3 if r[60]<=0 else 49) if r[29]<=0 else -32) if r[2]<=0 else ((21 if r[58]<=-12 else 50) if
        r[84]<=80 else -4) if r[31]<=94 else -23) if r[83]<=97 else (-38 if r[103]<=20 else 93 if r[84]<=76 else -48)
        if r[107]<=702 else -60) + ((-49 if r[82]<=-2 else ((-31 if r[68]<=0 else 19) if r[58]<=-13 else -25 if
        r[96]<=1 else (((-9 if r[50]<=-14 else 39) if r[35]<=0 else -76) if r[30]<=1 else -64) if r[3]<=0 else 52) if
        r[7]<=62 else -45) if r[32]<=11 else ((44 if r[2]<=3 else -36) if r[31]<=81 else -48) if r[113]<=0 else -22) +
        ((((-30 if r[6]<=37 else 9) if r[7]<=54 else -58) if r[111]<=1 else ((19 if r[103]<=2 else -61) if r[50]<=-22
        else -50 if r[33]<=-19 else 45 if r[7]<=42 else 14) if r[97]<=-61 else ((-27 if r[108]<=-1 else 20) if
        r[35]<=0 else -74) if r[30]<=1 else -69) if r[83]<=94 else -32 if r[106]<=0 else -57) + (((-54 if r[58]<=-14
        else -40 if r[60]<=0 else 4) if r[50]<=-14 else ((-16 if r[88]<=84 else 63) if r[84]<=71 else -51) if
        r[111]<=85 else -33 if r[110]<=2 else 31 if r[14]<=0 else -48) if r[33]<=39 else -23 if r[109]<=-5 else (-27
        if r[58]<=-19 else 7 if r[78]<=116 else 44) if r[51]<=0 else 50) + (((-46 if r[103]<=-1 else (-43 if r[2]<=0
        else 6) if r[60]<=0 else 29) if r[108]<=-1 else (44 if r[7]<=42 else 11 if r[30]<=1 else -60) if r[104]<=1
        else -38 if r[78]<=150 else -46 if r[88]<=13 else 44) if r[83]<=92 else (-7 if r[106]<=1 else -54) if
        r[107]<=702 else -58 if r[77]<=240 else 2) + (((16 if r[84]<=65 else -33) if r[83]<=88 else (-32 if r[111]<=95
        else 26) if r[94]<=0 else -52) if r[109]<=-1 else ((-53 if r[2]<=0 else -5) if r[60]<=0 else 16) if r[83]<=-1
        else ((26 if r[6]<=34 else (4 if r[50]<=-22 else 49) if r[84]<=82 else -10) if r[35]<=0 else -88) if r[30]<=1
        else -52) + (((-44 if r[60]<=0 else -33 if r[55]<=12 else 15) if r[33]<=28 else (-27 if r[100]<=9 else 16) if
        r[31]<=31 else (11 if r[84]<=85 else -73) if r[51]<=0 else 48) if r[111]<=85 else ((4 if r[68]<=0 else 45) if
        r[61]<=0 else -35) if r[2]<=0 else (44 if r[34]<=0 else -74) if r[31]<=83 else -17) + (((-44 if r[100]<=19
        else -30 if r[1]<=24 else 26) if r[111]<=95 else -31 if r[81]<=-1 else 30) if r[95]<=30 else (((-8 if r[93]<=2
        else 26) if r[10]<=0 else -59) if r[7]<=74 else -36) if r[1]<=18 else ((-37 if r[111]<=85 else 21) if
        r[50]<=-1 else 40 if r[7]<=42 else -24) if r[78]<=100 else 46)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        (((-44 if r[100]<=31 else 3) if r[78]<=27 else -21 if r[33]<=56 else 37 if r[104]<=1 else -28) if r[95]<=30
        else (((-14 if r[33]<=-14 else ((0 if r[111]<=1 else 46) if r[7]<=43 else 8) if r[34]<=0 else -81) if r[35]<=0
        else -81) if r[84]<=77 else -37 if r[115]<=4 else 6) if r[30]<=1 else -51) + ((((((-37 if r[114]<=217 else 51)
        if r[88]<=4 else -52) if r[59]<=0 else 11 if r[83]<=81 else -49) if r[68]<=0 else 10 if r[84]<=78 else -58) if
        r[77]<=98 else (-26 if r[1]<=34 else 26) if r[59]<=0 else 31) if r[111]<=85 else (-2 if r[108]<=-1 else 39 if
        r[83]<=91 else 7) if r[30]<=1 else -52) + (((((-11 if r[66]<=-14 else -20 if r[58]<=-19 else 38 if r[97]<=-58
        else 5) if r[84]<=80 else -38) if r[51]<=0 else (44 if r[35]<=0 else -69) if r[104]<=6 else -29) if r[83]<=92
        else (28 if r[86]<=34 else -32) if r[114]<=597 else -48 if r[79]<=7 else 2) if r[7]<=49 else -50 if r[74]<=-15
        else -23) + ((((-29 if r[33]<=54 else 33) if r[96]<=1 else (((41 if r[104]<=1 else -62 if r[90]<=31 else 40)
        if r[30]<=1 else -49) if r[34]<=0 else -85) if r[84]<=80 else -14) if r[7]<=62 else -50 if r[108]<=1 else -7)
        if r[113]<=1 else (-15 if r[83]<=88 else -48) if r[95]<=28 else -21 if r[68]<=0 else 29) + ((((((68 if
        r[86]<=34 else -39) if r[88]<=4 else -51) if r[82]<=-1 else -52 if r[42]<=-24 else 1) if r[7]<=42 else -47) if
        r[78]<=102 else 33 if r[94]<=0 else -8) if r[111]<=85 else ((46 if r[81]<=-14 else -30) if r[81]<=-1 else (-19
        if r[92]<=0 else 23) if r[2]<=0 else 37) if r[35]<=0 else -77) + (((-46 if r[82]<=8 else (-9 if r[44]<=1 else
        47) if r[7]<=52 else -49) if r[111]<=95 else -16 if r[6]<=29 else 32) if r[95]<=29 else (((-48 if r[115]<=2
        else -1) if r[51]<=0 else 27) if r[66]<=-12 else 39 if r[104]<=6 else -30) if r[7]<=42 else (-38 if r[111]<=95
        else -1) if r[60]<=0 else 14) + (((-30 if r[67]<=0 else (-36 if r[6]<=36 else 40) if r[2]<=0 else 32) if
        r[108]<=-1 else (((27 if r[30]<=1 else -47) if r[104]<=1 else -39) if r[59]<=0 else 39 if r[104]<=6 else -35)
        if r[34]<=0 else -85) if r[83]<=92 else (45 if r[112]<=-264 else -3 if r[104]<=0 else -46) if r[94]<=0 else
        -46) + (((21 if r[94]<=0 else -33) if r[114]<=562 else -46) if r[82]<=-1 else (-46 if r[6]<=13 else -4) if
        r[108]<=-1 else (((((43 if r[84]<=85 else -10) if r[112]<=83 else 19 if r[109]<=13 else -55) if r[34]<=0 else
        -83) if r[35]<=0 else -80) if r[104]<=1 else -23 if r[57]<=180 else 29) if r[30]<=1 else -49) + ((((21 if
        r[84]<=88 else -50) if r[7]<=42 else -17) if r[1]<=28 else (-44 if r[58]<=-22 else 19) if r[51]<=0 else 44 if
        r[31]<=88 else -56) if r[94]<=0 else ((((-10 if r[60]<=0 else 47) if r[98]<=7 else -43) if r[7]<=58 else -49)
        if r[2]<=0 else -4 if r[76]<=6 else 32) if r[83]<=75 else -43) + (((((4 if r[88]<=4 else -37 if r[113]<=802
        else 33) if r[57]<=176 else 26) if r[27]<=0 else -49) if r[31]<=30 else ((33 if r[104]<=7 else -46) if
        r[84]<=85 else -54) if r[7]<=42 else -29) if r[111]<=85 else ((-46 if r[82]<=-15 else 34 if r[34]<=0 else -65)
        if r[97]<=-57 else -7) if r[35]<=0 else -74)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
