"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-31 if r[104]<=0 else -89) if r[78]<=9 else 38 if r[7]<=69 else -47) if r[94]<=0 else (-108 if r[111]<=85
        else -27) if r[78]<=57 else -62) if r[1]<=18 else (((0 if r[83]<=-1 else 75) if r[31]<=84 else -5) if
        r[113]<=0 else -68 if r[77]<=63 else 18) if r[103]<=10 else 60 if r[113]<=0 else -74) + (((-62 if r[1]<=17
        else -72 if r[82]<=-1 else -6 if r[47]<=26 else 64) if r[94]<=0 else (-89 if r[111]<=0 else -27) if r[83]<=93
        else -107) if r[111]<=58 else (((-24 if r[112]<=2 else 40) if r[30]<=1 else -74) if r[113]<=0 else -84 if
        r[111]<=85 else -3) if r[1]<=17 else -30 if r[109]<=-2 else 71) + (((-96 if r[95]<=28 else -84 if r[76]<=-12
        else -35) if r[33]<=28 else (14 if r[113]<=-1 else -74) if r[95]<=38 else 56 if r[83]<=87 else -26) if
        r[111]<=58 else -67 if r[82]<=-1 else (-31 if r[83]<=-1 else (-8 if r[93]<=2 else 23 if r[60]<=0 else 72) if
        r[2]<=0 else 69) if r[8]<=15 else -29) + (((-90 if r[96]<=0 else (-1 if r[33]<=31 else 53) if r[94]<=0 else 14
        if r[108]<=12 else -60) if r[83]<=100 else -87) if r[78]<=16 else (-68 if r[81]<=-1 else (-67 if r[109]<=-1
        else 12) if r[111]<=85 else 44) if r[0]<=119 else -28 if r[109]<=-7 else (71 if r[31]<=84 else -5) if r[2]<=3
        else -6) + (((((-19 if r[94]<=0 else -75) if r[7]<=40 else -87) if r[33]<=20 else -52 if r[77]<=99 else 46) if
        r[111]<=85 else -41 if r[33]<=-14 else 51 if r[7]<=52 else -9) if r[32]<=10 else ((-54 if r[33]<=23 else 63)
        if r[83]<=94 else -67) if r[108]<=33 else (-74 if r[78]<=103 else 30) if r[109]<=-3 else 57) + ((-59 if
        r[94]<=0 else -87) if r[82]<=-1 else ((-84 if r[0]<=151 else 1) if r[89]<=136 else 27) if r[96]<=0 else ((-70
        if r[33]<=-18 else 62) if r[97]<=-61 else (-81 if r[6]<=13 else -19) if r[108]<=-1 else 18) if r[113]<=0 else
        37 if r[104]<=0 else (9 if r[98]<=-8 else -71) if r[80]<=6 else 28) + (((-66 if r[82]<=-1 else -62 if
        r[111]<=10 else -69 if r[33]<=-18 else -29 if r[58]<=-17 else 39) if r[106]<=0 else -80) if r[0]<=109 else
        ((16 if r[112]<=2 else (65 if r[31]<=94 else -37) if r[34]<=0 else -109) if r[104]<=1 else 38 if r[102]<=0
        else -73 if r[78]<=91 else 18) if r[83]<=95 else -66) + (((((-58 if r[96]<=2 else 11) if r[33]<=63 else 50) if
        r[7]<=49 else -77) if r[83]<=-1 else (((62 if r[84]<=79 else 25) if r[34]<=0 else -105) if r[7]<=49 else 8 if
        r[34]<=0 else -93) if r[113]<=0 else 36 if r[104]<=0 else -61 if r[77]<=125 else 0) if r[83]<=97 else -81 if
        r[95]<=28 else -50) + (((31 if r[109]<=1 else (-69 if r[33]<=34 else 9) if r[87]<=3 else 39) if r[83]<=-1 else
        (-65 if r[33]<=-18 else (-33 if r[95]<=5 else 52 if r[97]<=-57 else 11) if r[104]<=1 else -42) if r[0]<=124
        else ((60 if r[31]<=84 else -17) if r[2]<=3 else -17) if r[113]<=0 else -7) if r[83]<=97 else -70) + (((-69 if
        r[111]<=78 else -2) if r[78]<=9 else (-13 if r[7]<=63 else -68) if r[77]<=54 else 31 if r[113]<=-1 else -28)
        if r[1]<=18 else ((50 if r[31]<=83 else -58) if r[104]<=0 else -67 if r[80]<=4 else 18) if r[95]<=35 else (2
        if r[109]<=-8 else 59 if r[34]<=0 else -92) if r[83]<=94 else -22)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        (((-65 if r[44]<=0 else -1) if r[110]<=0 else ((((-11 if r[27]<=0 else -69) if r[2]<=0 else 26) if r[60]<=0
        else 45) if r[1]<=21 else ((60 if r[104]<=1 else -47 if r[59]<=0 else 42) if r[34]<=0 else -97) if r[83]<=79
        else -44 if r[77]<=119 else 47) if r[30]<=1 else -77) if r[83]<=97 else -65) + ((-42 if r[94]<=0 else -71) if
        r[82]<=-1 else ((-42 if r[33]<=4 else 22) if r[98]<=-8 else -69) if r[111]<=1 else ((-49 if r[33]<=-17 else
        43) if r[104]<=0 else -43 if r[1]<=64 else 33) if r[109]<=-1 else -39 if r[83]<=-1 else ((56 if r[30]<=1 else
        -52) if r[34]<=0 else -94) if r[7]<=49 else -2) + (((-67 if r[111]<=85 else -17) if r[50]<=-14 else ((-59 if
        r[103]<=-1 else -1) if r[113]<=1 else -53) if r[111]<=85 else (20 if r[27]<=0 else -48) if r[3]<=0 else 55) if
        r[33]<=29 else (5 if r[83]<=87 else -56) if r[109]<=-5 else (56 if r[104]<=1 else -70 if r[103]<=3 else 42) if
        r[97]<=-62 else 10) + (((-64 if r[111]<=85 else -66 if r[58]<=-17 else 1) if r[95]<=29 else ((-30 if
        r[66]<=-12 else 22) if r[7]<=41 else -53) if r[111]<=95 else (42 if r[34]<=0 else -76) if r[30]<=1 else -44)
        if r[33]<=29 else ((40 if r[104]<=3 else -65) if r[83]<=75 else -62) if r[95]<=35 else 53 if r[113]<=0 else
        -2) + ((((-61 if r[44]<=0 else -4 if r[107]<=776 else -63) if r[77]<=125 else -48 if r[33]<=20 else 33) if
        r[78]<=103 else -49 if r[110]<=7 else 32) if r[111]<=58 else ((30 if r[94]<=0 else -22) if r[27]<=0 else -56)
        if r[6]<=26 else ((51 if r[35]<=0 else -76) if r[30]<=1 else -70) if r[83]<=98 else -27) + (((-61 if r[95]<=28
        else -42 if r[78]<=103 else 9) if r[111]<=85 else -53 if r[33]<=-18 else (-7 if r[66]<=-14 else 33) if
        r[14]<=0 else -65) if r[33]<=29 else ((36 if r[98]<=-3 else -24) if r[109]<=-5 else (38 if r[51]<=0 else 58)
        if r[31]<=81 else -58 if r[88]<=28 else 35) if r[83]<=94 else -44) + (((-58 if r[111]<=85 else -54 if
        r[33]<=-13 else 6) if r[95]<=29 else ((-60 if r[96]<=1 else 13) if r[107]<=31 else 34 if r[7]<=62 else -26) if
        r[83]<=100 else 1 if r[107]<=718 else -62) if r[0]<=128 else ((36 if r[104]<=1 else -33) if r[51]<=0 else 54)
        if r[83]<=92 else -56 if r[77]<=210 else 31) + (((-47 if r[60]<=0 else 12) if r[108]<=-1 else ((((42 if
        r[7]<=52 else -18) if r[57]<=96 else 55) if r[30]<=1 else -49) if r[35]<=0 else -89) if r[34]<=0 else -98) if
        r[113]<=0 else (-24 if r[84]<=51 else -63) if r[95]<=28 else (38 if r[86]<=20 else -53 if r[111]<=95 else 33)
        if r[107]<=718 else -42) + (((-11 if r[88]<=4 else -57) if r[82]<=-1 else -30 if r[96]<=0 else ((((51 if
        r[34]<=0 else -91) if r[84]<=80 else 8) if r[35]<=0 else -82) if r[30]<=1 else -51) if r[104]<=1 else -41 if
        r[77]<=143 else -44 if r[84]<=36 else 45) if r[7]<=49 else -57 if r[111]<=95 else -48 if r[96]<=3 else 8) +
        (((-53 if r[60]<=0 else -49 if r[82]<=1 else 5) if r[77]<=63 else -55 if r[82]<=-1 else -12 if r[63]<=20 else
        47 if r[7]<=30 else -6) if r[111]<=58 else ((-30 if r[108]<=-1 else ((-18 if r[58]<=-17 else 34) if r[106]<=0
        else -36) if r[27]<=0 else -28) if r[30]<=1 else -57) if r[33]<=38 else 47)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        ((-52 if r[33]<=-14 else (-57 if r[82]<=-3 else 3 if r[94]<=2 else -39) if r[95]<=28 else (-10 if r[58]<=-13
        else 36) if r[62]<=0 else -12) if r[33]<=29 else (-37 if r[77]<=93 else 34) if r[109]<=-5 else (((-32 if
        r[7]<=30 else 45) if r[108]<=-4 else 47) if r[7]<=55 else -45) if r[34]<=0 else -82) + (((-48 if r[111]<=78
        else 12 if r[27]<=0 else -46) if r[77]<=54 else (26 if r[7]<=17 else -47 if r[78]<=124 else 3) if r[111]<=85
        else 31 if r[34]<=0 else -69) if r[0]<=128 else (-28 if r[57]<=40 else 37 if r[85]<=3 else -15) if r[111]<=56
        else (47 if r[31]<=84 else -44) if r[2]<=5 else -45) + (((-54 if r[95]<=28 else -17) if r[82]<=-1 else -18 if
        r[111]<=1 else (((((-31 if r[108]<=-1 else 46) if r[83]<=-1 else 47) if r[104]<=1 else -43 if r[31]<=37 else
        39) if r[30]<=1 else -45) if r[35]<=0 else -79) if r[34]<=0 else -86) if r[7]<=49 else (-37 if r[60]<=0 else
        10) if r[94]<=0 else -55) + ((((-53 if r[68]<=0 else -17) if r[111]<=85 else (-40 if r[2]<=0 else 14) if
        r[68]<=0 else 40) if r[59]<=0 else (36 if r[7]<=50 else -19) if r[83]<=87 else -39) if r[5]<=0 else ((-48 if
        r[6]<=30 else 16) if r[108]<=-1 else 42) if r[113]<=0 else (56 if r[104]<=0 else -12) if r[84]<=71 else -46) +
        (((-29 if r[83]<=-1 else (((46 if r[40]<=0 else -31) if r[30]<=1 else -39) if r[84]<=80 else -2) if r[34]<=0
        else -80) if r[113]<=0 else -12) if r[94]<=0 else (-48 if r[60]<=0 else 28 if r[107]<=104 else -43) if
        r[33]<=48 else (48 if r[31]<=77 else -48) if r[104]<=0 else -51 if r[100]<=10 else 10) + (((-50 if r[82]<=0
        else -12 if r[111]<=85 else 35 if r[31]<=83 else -50) if r[95]<=35 else ((1 if r[0]<=145 else 38) if r[104]<=1
        else -38) if r[66]<=-12 else (51 if r[107]<=558 else -55) if r[82]<=-9 else 44) if r[7]<=49 else (-39 if
        r[111]<=95 else 11 if r[34]<=0 else -61) if r[94]<=0 else -52) + ((((31 if r[85]<=14 else -30 if r[96]<=1 else
        32) if r[7]<=42 else -40) if r[104]<=0 else -46) if r[78]<=16 else (12 if r[98]<=-8 else -53) if r[111]<=1
        else (-37 if r[95]<=5 else ((33 if r[34]<=0 else -68) if r[11]<=0 else -31) if r[35]<=0 else -79) if r[1]<=21
        else 11 if r[58]<=-12 else 44) + (((-48 if r[33]<=29 else 0) if r[58]<=-14 else ((7 if r[62]<=0 else -40) if
        r[7]<=41 else -41) if r[60]<=0 else 38 if r[62]<=0 else -26) if r[2]<=0 else (((24 if r[84]<=82 else -47) if
        r[7]<=75 else -37) if r[33]<=38 else 42) if r[104]<=1 else -44 if r[77]<=140 else 43 if r[2]<=1 else -34) +
        (((((-43 if r[42]<=-24 else 28) if r[98]<=1 else -54) if r[7]<=54 else -54) if r[111]<=1 else ((12 if
        r[58]<=-12 else 46 if r[112]<=83 else -35 if r[50]<=-12 else 32) if r[97]<=-57 else -14 if r[60]<=0 else 26)
        if r[30]<=1 else -69 if r[3]<=3 else 44) if r[83]<=94 else -52 if r[95]<=28 else -20) + (((((-38 if r[58]<=-13
        else 13 if r[30]<=1 else -52) if r[83]<=86 else -35) if r[3]<=0 else -17 if r[93]<=2 else 36) if r[33]<=38
        else (((10 if r[84]<=69 else -67) if r[55]<=33 else 26) if r[111]<=62 else 32) if r[78]<=99 else 47) if
        r[106]<=0 else -46 if r[32]<=13 else 37 if r[83]<=10 else -37)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        (((-36 if r[2]<=0 else 29) if r[86]<=1 else ((-46 if r[96]<=2 else 7) if r[32]<=10 else 26) if r[114]<=105
        else -48) if r[95]<=29 else (((37 if r[84]<=88 else -64) if r[114]<=569 else 19 if r[104]<=1 else -37) if
        r[7]<=42 else -25) if r[78]<=99 else (24 if r[34]<=0 else -67) if r[1]<=22 else 46) + ((((-45 if r[103]<=-1
        else -28 if r[58]<=-13 else 11) if r[83]<=88 else -46) if r[111]<=78 else (8 if r[30]<=1 else -59) if r[3]<=0
        else 35) if r[0]<=130 else (-39 if r[82]<=-1 else (29 if r[83]<=53 else (0 if r[53]<=64 else -71) if r[2]<=1
        else -88) if r[51]<=0 else 44) if r[34]<=0 else -79) + ((((24 if r[7]<=15 else -41 if r[58]<=-12 else -11) if
        r[111]<=95 else 30 if r[7]<=77 else -14) if r[94]<=0 else (-47 if r[58]<=7 else -18) if r[60]<=0 else 31 if
        r[114]<=105 else -37) if r[1]<=21 else -18 if r[109]<=-5 else (39 if r[31]<=81 else -48) if r[104]<=1 else -47
        if r[49]<=43 else 34) + (((((-36 if r[3]<=0 else 14) if r[108]<=-2 else -2 if r[93]<=2 else 32) if r[33]<=38
        else (45 if r[84]<=80 else 0) if r[31]<=80 else -18) if r[104]<=1 else (-38 if r[58]<=-8 else 27) if r[84]<=70
        else -50) if r[7]<=42 else (-46 if r[111]<=95 else -8) if r[60]<=0 else 30 if r[60]<=1 else -18) + (((((-31 if
        r[68]<=0 else 14) if r[112]<=99 else 27) if r[32]<=22 else 28) if r[94]<=0 else -41) if r[58]<=-12 else (((22
        if r[57]<=49 else -26) if r[81]<=-1 else 36 if r[35]<=0 else -73) if r[30]<=1 else -45) if r[83]<=88 else (-26
        if r[95]<=27 else 35) if r[107]<=688 else -48 if r[41]<=85 else -1) + ((((-28 if r[95]<=2 else -4 if
        r[66]<=-12 else 34) if r[7]<=42 else -48 if r[96]<=2 else -45 if r[33]<=-18 else -2) if r[32]<=11 else ((32 if
        r[93]<=1 else 1 if r[38]<=0 else -81) if r[6]<=31 else 41) if r[2]<=5 else -60) if r[104]<=1 else -43 if
        r[77]<=140 else 26 if r[111]<=37 else -50) + ((((-17 if r[111]<=1 else 39 if r[97]<=-57 else 2) if r[84]<=77
        else -56 if r[47]<=17 else -19 if r[33]<=56 else 35) if r[94]<=0 else -39 if r[58]<=-17 else (47 if r[88]<=7
        else 11) if r[83]<=65 else -33) if r[7]<=49 else -40 if r[111]<=95 else (-45 if r[60]<=0 else 23) if r[96]<=6
        else 13) + ((((-44 if r[58]<=7 else 0 if r[84]<=70 else -47) if r[60]<=0 else -32 if r[82]<=-1 else 19) if
        r[33]<=28 else (8 if r[114]<=587 else -37) if r[77]<=99 else 39 if r[106]<=0 else -20) if r[111]<=85 else (-37
        if r[33]<=-18 else (7 if r[34]<=0 else -71) if r[3]<=0 else 38) if r[33]<=39 else 36) + ((((-45 if r[83]<=-1
        else -5 if r[27]<=0 else -52) if r[60]<=0 else -19 if r[93]<=2 else 38) if r[2]<=0 else (42 if r[2]<=5 else
        -32) if r[86]<=1 else (-17 if r[100]<=7 else 19) if r[55]<=33 else 34) if r[83]<=92 else (-24 if r[113]<=308
        else -42 if r[98]<=2 else 96) if r[84]<=75 else -46) + (((-39 if r[55]<=33 else 7 if r[27]<=0 else -44) if
        r[31]<=30 else (34 if r[84]<=70 else -16) if r[7]<=42 else -28) if r[111]<=85 else (((((41 if r[34]<=0 else
        -75) if r[31]<=81 else -9) if r[35]<=0 else -55) if r[40]<=0 else -61) if r[83]<=91 else -3) if r[97]<=-57
        else -3 if r[34]<=0 else -68)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
