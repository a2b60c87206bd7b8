"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        (((((-51 if r[3]<=0 else 27) if r[104]<=0 else -89) if r[78]<=11 else 39 if r[7]<=69 else -46) if r[94]<=0
        else -103 if r[78]<=57 else -62) if r[1]<=18 else (((0 if r[83]<=-1 else 77 if r[104]<=1 else 15) if r[31]<=84
        else -5) if r[113]<=0 else -40) if r[103]<=10 else 60 if r[113]<=0 else -74) + (((-62 if r[1]<=17 else -72 if
        r[82]<=-1 else -48 if r[50]<=-15 else 57) if r[94]<=0 else (-42 if r[7]<=45 else -102) if r[83]<=93 else -107)
        if r[111]<=58 else (((-54 if r[81]<=-1 else 41) if r[30]<=1 else -74) if r[113]<=0 else -84 if r[111]<=85 else
        -2) if r[1]<=17 else -30 if r[109]<=-2 else 71) + (((-96 if r[95]<=28 else -84 if r[76]<=-12 else -36) if
        r[33]<=28 else (13 if r[113]<=-1 else -74) if r[95]<=38 else 56 if r[83]<=87 else -27) if r[111]<=58 else -66
        if r[82]<=-1 else ((-69 if r[33]<=-18 else -41 if r[58]<=-19 else 42) if r[0]<=131 else 69) if r[8]<=15 else
        -83 if r[108]<=2 else 52) + (((-90 if r[96]<=0 else (1 if r[33]<=31 else 52) if r[94]<=0 else 15 if r[108]<=12
        else -59) if r[83]<=100 else -87) if r[78]<=19 else (-69 if r[81]<=-1 else (-66 if r[109]<=-1 else 12) if
        r[111]<=85 else 44) if r[0]<=119 else -28 if r[109]<=-7 else 19 if r[33]<=38 else 71 if r[31]<=81 else 4) +
        (((-83 if r[33]<=29 else 28 if r[104]<=1 else -79) if r[77]<=80 else (-5 if r[32]<=8 else -10 if r[55]<=10
        else 64) if r[83]<=97 else -80) if r[111]<=58 else ((((-15 if r[58]<=-17 else 48) if r[106]<=0 else -52) if
        r[7]<=43 else -62 if r[95]<=15 else -12) if r[30]<=1 else -80) if r[33]<=31 else 65) + (-80 if r[82]<=-1 else
        ((-80 if r[0]<=155 else 10) if r[3]<=0 else -22) if r[110]<=0 else (36 if r[104]<=0 else 13 if r[98]<=-8 else
        -64) if r[109]<=-1 else ((67 if r[104]<=1 else -71 if r[50]<=-22 else 50) if r[97]<=-61 else -45 if r[81]<=-1
        else 26) if r[7]<=49 else -64 if r[83]<=-1 else 2) + ((((-73 if r[79]<=1 else -67 if r[33]<=-12 else -7) if
        r[111]<=85 else -65 if r[33]<=-18 else -15 if r[58]<=-14 else 39) if r[104]<=1 else -78) if r[1]<=18 else
        (((63 if r[31]<=87 else -21) if r[34]<=0 else -108) if r[83]<=95 else -28) if r[104]<=1 else -70 if r[31]<=33
        else 53 if r[113]<=9 else -37) + (-74 if r[82]<=-1 else ((-74 if r[33]<=8 else -27) if r[44]<=0 else 0) if
        r[83]<=-1 else (30 if r[104]<=0 else -52 if r[33]<=120 else 12) if r[109]<=-1 else (((63 if r[97]<=-57 else
        28) if r[35]<=0 else -90) if r[84]<=79 else 44 if r[90]<=18 else -74 if r[77]<=138 else 34) if r[34]<=0 else
        -110) + ((((-45 if r[82]<=-1 else -24 if r[108]<=-1 else 43) if r[7]<=47 else -67 if r[111]<=95 else -63 if
        r[96]<=3 else 13) if r[106]<=0 else -74) if r[0]<=109 else (((-11 if r[110]<=0 else 59) if r[31]<=84 else -84
        if r[77]<=105 else 28) if r[2]<=3 else -19) if r[113]<=0 else 2 if r[83]<=87 else -64) + ((((((-46 if r[96]<=1
        else 34 if r[83]<=98 else -28) if r[86]<=39 else -78) if r[114]<=594 else -67) if r[7]<=42 else -74) if
        r[77]<=80 else -29 if r[31]<=30 else -4 if r[58]<=-7 else 53) if r[111]<=58 else (-62 if r[111]<=85 else 6) if
        r[109]<=-1 else (60 if r[97]<=-61 else 8) if r[7]<=49 else -14)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((((-69 if r[58]<=26 else -25) if r[60]<=0 else -49 if r[109]<=-1 else 6) if r[111]<=78 else (-32 if
        r[108]<=-1 else 48 if r[7]<=72 else -18) if r[83]<=100 else -31) if r[1]<=18 else (((58 if r[104]<=1 else -49
        if r[90]<=31 else 49) if r[7]<=55 else -22) if r[97]<=-62 else 4) if r[113]<=0 else -36) + ((((-60 if r[44]<=0
        else -11) if r[108]<=-1 else -62 if r[33]<=-18 else (38 if r[114]<=265 else -34) if r[109]<=-1 else 40) if
        r[83]<=100 else -68 if r[111]<=95 else -4) if r[0]<=128 else ((((2 if r[81]<=-3 else 57) if r[113]<=0 else 8)
        if r[34]<=0 else -86) if r[2]<=3 else -30) if r[83]<=92 else -47) + ((((3 if r[104]<=2 else -56) if r[78]<=103
        else -15 if r[2]<=0 else 50) if r[86]<=1 else -59 if r[1]<=34 else -51 if r[55]<=11 else 43 if r[104]<=3 else
        -46) if r[111]<=58 else (((-14 if r[51]<=0 else 37) if r[7]<=43 else -37) if r[3]<=0 else -18 if r[111]<=85
        else 46) if r[33]<=38 else 54) + ((((-61 if r[33]<=54 else 19) if r[68]<=0 else -3) if r[81]<=-1 else ((39 if
        r[7]<=42 else 7 if r[27]<=0 else -64) if r[1]<=15 else 52) if r[31]<=81 else 22 if r[30]<=1 else -78) if
        r[113]<=0 else (-28 if r[104]<=0 else -67) if r[82]<=-1 else 43 if r[87]<=3 else 23 if r[98]<=-5 else -40) +
        (((-68 if r[82]<=4 else (-63 if r[3]<=0 else -2) if r[33]<=29 else 4) if r[95]<=38 else ((-52 if r[113]<=356
        else 24) if r[5]<=1 else 15) if r[59]<=0 else 29) if r[111]<=58 else (-52 if r[58]<=-18 else ((-5 if
        r[50]<=-14 else 36) if r[30]<=1 else -45) if r[27]<=0 else -41) if r[33]<=38 else 52) + ((-56 if r[95]<=38
        else (30 if r[112]<=-266 else -41) if r[0]<=96 else -27 if r[111]<=0 else 33) if r[111]<=58 else ((-44 if
        r[60]<=0 else -51 if r[58]<=-18 else 36) if r[2]<=0 else -27 if r[58]<=-15 else 38) if r[6]<=26 else ((-29 if
        r[58]<=-17 else 28) if r[33]<=38 else 54) if r[34]<=0 else -93) + ((((-32 if r[78]<=-41 else 34 if r[62]<=0
        else -8) if r[30]<=1 else -58) if r[94]<=0 else -54) if r[33]<=29 else (29 if r[104]<=2 else -46) if
        r[111]<=11 else ((-40 if r[82]<=-9 else (39 if r[104]<=1 else -63) if r[58]<=-12 else 55) if r[84]<=79 else
        -48 if r[47]<=17 else 24) if r[31]<=94 else -55) + (((-58 if r[95]<=28 else 1 if r[86]<=2 else -37) if
        r[111]<=85 else ((-32 if r[96]<=2 else 44 if r[7]<=50 else 0) if r[35]<=0 else -75) if r[30]<=1 else -56) if
        r[0]<=128 else ((((23 if r[107]<=609 else -29) if r[78]<=119 else 47) if r[51]<=0 else 55) if r[34]<=0 else
        -97) if r[83]<=92 else -42) + ((((-38 if r[96]<=1 else 12) if r[81]<=-1 else (50 if r[104]<=1 else -56 if
        r[71]<=11 else -37 if r[88]<=18 else 56) if r[97]<=-59 else 12) if r[113]<=0 else (28 if r[104]<=6 else -55)
        if r[83]<=88 else -46) if r[7]<=49 else (-49 if r[42]<=-14 else -28 if r[60]<=0 else 17) if r[94]<=0 else -59)
        + ((-25 if r[104]<=0 else -60) if r[82]<=-1 else ((-47 if r[33]<=-18 else -32 if r[50]<=-22 else 11 if
        r[109]<=-1 else 51) if r[97]<=-72 else 0) if r[85]<=2 else (-54 if r[52]<=0 else 12) if r[110]<=0 else (4 if
        r[7]<=62 else -46) if r[6]<=29 else 40 if r[110]<=18 else -31 if r[115]<=5 else 33)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        (((-52 if r[95]<=28 else 4) if r[107]<=688 else -62) if r[82]<=-1 else (-14 if r[7]<=62 else -60) if
        r[108]<=-1 else (((52 if r[112]<=83 else 37 if r[109]<=12 else -28) if r[2]<=3 else -7) if r[7]<=42 else 13 if
        r[34]<=0 else -80) if r[113]<=0 else -33 if r[58]<=-12 else 49 if r[104]<=0 else -18) + ((((-23 if r[58]<=-15
        else (-12 if r[95]<=5 else 39 if r[10]<=0 else -48) if r[35]<=0 else -79) if r[83]<=100 else -47) if r[7]<=62
        else -53) if r[5]<=0 else ((-42 if r[78]<=99 else 14) if r[111]<=73 else (7 if r[6]<=29 else 48) if r[31]<=81
        else -77) if r[77]<=80 else 46 if r[34]<=0 else -71) + (((-53 if r[60]<=0 else -45 if r[82]<=1 else 19) if
        r[2]<=0 else ((-32 if r[100]<=13 else 30) if r[95]<=38 else 2 if r[42]<=-12 else 47) if r[83]<=92 else -49) if
        r[111]<=85 else -17 if r[82]<=-1 else (((-38 if r[33]<=-12 else 16) if r[77]<=14 else 36) if r[34]<=0 else
        -88) if r[6]<=29 else 45) + (-48 if r[82]<=-1 else ((-31 if r[60]<=0 else 28) if r[7]<=54 else -54) if
        r[83]<=-1 else ((((47 if r[112]<=83 else -50 if r[95]<=5 else 41 if r[84]<=77 else -4) if r[34]<=0 else -97)
        if r[30]<=1 else -56) if r[35]<=0 else -81) if r[113]<=0 else 27 if r[98]<=-5 else 44 if r[87]<=3 else -35) +
        (((((-4 if r[7]<=17 else -45) if r[33]<=12 else -19 if r[77]<=125 else 34) if r[106]<=0 else -51) if r[58]<=24
        else -43 if r[82]<=-1 else 41 if r[7]<=45 else -25) if r[111]<=85 else ((8 if r[108]<=-1 else 44) if r[30]<=1
        else 30 if r[32]<=3 else -87) if r[7]<=49 else -48 if r[58]<=-18 else 3) + (((-54 if r[58]<=-20 else ((-2 if
        r[60]<=0 else 44) if r[115]<=37 else -51) if r[27]<=0 else -40) if r[2]<=0 else ((29 if r[78]<=99 else 53) if
        r[104]<=6 else -38) if r[2]<=1 else 2) if r[94]<=0 else (-48 if r[111]<=85 else -10) if r[0]<=124 else 33 if
        r[114]<=111 else -47 if r[76]<=17 else 17) + ((((-52 if r[2]<=0 else -5) if r[60]<=0 else 20) if r[83]<=-1
        else ((18 if r[104]<=6 else -52) if r[7]<=42 else -43) if r[109]<=-1 else (((46 if r[84]<=79 else -59 if
        r[55]<=17 else 23) if r[34]<=0 else -98) if r[7]<=53 else -2) if r[30]<=1 else -55) if r[83]<=94 else -13 if
        r[104]<=0 else -51) + ((((-49 if r[33]<=39 else 18) if r[73]<=14 else -11) if r[108]<=-1 else (-31 if
        r[111]<=1 else (37 if r[104]<=0 else -45 if r[59]<=0 else 20) if r[95]<=7 else 46 if r[84]<=80 else -58 if
        r[47]<=17 else 26) if r[7]<=42 else -5) if r[83]<=94 else -12 if r[104]<=0 else 47 if r[84]<=28 else -52) +
        ((-45 if r[33]<=-14 else (((-49 if r[95]<=28 else -18) if r[88]<=84 else 25) if r[68]<=0 else 23 if r[84]<=75
        else -47) if r[111]<=85 else -3 if r[92]<=0 else 33) if r[33]<=29 else (8 if r[83]<=87 else -38) if r[109]<=-5
        else (41 if r[7]<=55 else -35) if r[31]<=81 else -76 if r[88]<=28 else 23) + (((-50 if r[50]<=-15 else ((23 if
        r[84]<=80 else -28) if r[7]<=41 else -36) if r[94]<=2 else -41) if r[59]<=0 else (-41 if r[82]<=3 else 7) if
        r[109]<=0 else 44 if r[97]<=-63 else -4) if r[111]<=85 else (((10 if r[30]<=1 else -59) if r[34]<=0 else -75)
        if r[3]<=0 else 38) if r[33]<=39 else 40)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        ((((-27 if r[113]<=356 else -25 if r[111]<=3 else 91) if r[82]<=-1 else -22 if r[111]<=1 else 39 if r[7]<=42
        else 16 if r[27]<=0 else -38) if r[30]<=1 else -50) if r[94]<=0 else ((-36 if r[60]<=0 else 16) if r[1]<=24
        else 32 if r[31]<=77 else -53) if r[107]<=345 else -51 if r[78]<=113 else 6) + (((-44 if r[3]<=0 else -8) if
        r[77]<=-36 else (-43 if r[111]<=95 else 3) if r[58]<=-13 else (4 if r[83]<=84 else -36) if r[111]<=85 else 27)
        if r[33]<=22 else ((((34 if r[84]<=80 else -23) if r[97]<=-62 else -14) if r[104]<=1 else -38) if r[63]<=30
        else 43) if r[83]<=88 else -38 if r[77]<=216 else 33) + (((4 if r[104]<=0 else -45) if r[82]<=-4 else (((40 if
        r[27]<=0 else 15 if r[34]<=0 else -81) if r[30]<=1 else 47 if r[1]<=0 else -73) if r[84]<=80 else -11) if
        r[106]<=0 else -25 if r[100]<=31 else 34) if r[7]<=49 else -49 if r[74]<=-15 else (-19 if r[27]<=0 else -53)
        if r[60]<=0 else 14) + (((-43 if r[44]<=0 else -43 if r[95]<=4 else 10) if r[32]<=13 else 25 if r[104]<=1 else
        -48) if r[50]<=-14 else (((-13 if r[111]<=1 else 45) if r[84]<=51 else -3 if r[83]<=75 else -47) if r[95]<=30
        else 18 if r[66]<=-12 else 40) if r[7]<=42 else (-25 if r[111]<=95 else 18) if r[27]<=0 else -46) + ((((((-18
        if r[44]<=0 else 46) if r[104]<=0 else -44) if r[95]<=24 else 2) if r[7]<=42 else -46) if r[78]<=103 else -32
        if r[87]<=1 else 6 if r[5]<=0 else 39) if r[111]<=85 else (48 if r[81]<=-21 else -27) if r[83]<=-1 else (-12
        if r[60]<=0 else -45 if r[82]<=-9 else 42) if r[2]<=0 else 36) + (((((-49 if r[33]<=-15 else -15) if r[44]<=0
        else -33 if r[6]<=12 else 35) if r[114]<=594 else -46) if r[77]<=99 else (38 if r[106]<=0 else -15) if
        r[7]<=30 else -15) if r[111]<=85 else ((14 if r[66]<=-14 else (43 if r[34]<=0 else -77) if r[31]<=83 else -8)
        if r[97]<=-57 else -2) if r[30]<=1 else -51) + (((-46 if r[33]<=-15 else (-29 if r[60]<=0 else 23) if r[87]<=2
        else 48) if r[81]<=-1 else ((13 if r[63]<=20 else 37 if r[35]<=0 else -74) if r[84]<=79 else (-93 if r[7]<=25
        else -9) if r[115]<=4 else 22) if r[30]<=1 else -50) if r[83]<=92 else (18 if r[107]<=718 else -32) if
        r[94]<=0 else -46) + (((((-7 if r[111]<=1 else 39 if r[97]<=-58 else 6) if r[34]<=0 else -94) if r[106]<=0
        else -9) if r[83]<=92 else ((42 if r[105]<=0 else -37) if r[28]<=0 else -35) if r[114]<=568 else -45 if
        r[73]<=109 else 2) if r[7]<=42 else -42 if r[95]<=28 else (23 if r[112]<=-98 else -32) if r[78]<=22 else 2) +
        ((((-34 if r[52]<=0 else 16) if r[2]<=0 else (-11 if r[58]<=-6 else 37) if r[104]<=3 else -49) if r[83]<=75
        else -45) if r[95]<=30 else ((-49 if r[74]<=-15 else -8) if r[58]<=-12 else (23 if r[84]<=80 else -21) if
        r[34]<=0 else -74) if r[6]<=33 else (38 if r[7]<=43 else 0) if r[83]<=92 else -9) + ((((-41 if r[49]<=64 else
        9 if r[7]<=38 else -34) if r[52]<=0 else -22 if r[109]<=-6 else 18) if r[78]<=103 else -19 if r[110]<=8 else
        27) if r[111]<=85 else (((-38 if r[82]<=-15 else (36 if r[84]<=80 else -2) if r[8]<=15 else -20) if r[30]<=1
        else -43) if r[35]<=0 else -70) if r[34]<=0 else -81)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
