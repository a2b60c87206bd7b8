"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-31 if r[104]<=0 else -89) if r[78]<=11 else 39 if r[7]<=69 else -46) if r[94]<=0 else (-108 if r[111]<=85
        else -28) if r[78]<=57 else -62) if r[1]<=18 else (((-3 if r[83]<=-1 else 75) if r[31]<=84 else -5) if
        r[113]<=0 else -66 if r[77]<=67 else 19) if r[103]<=10 else 60 if r[113]<=0 else -75) + (((-63 if r[1]<=17
        else -72 if r[82]<=-1 else -7 if r[47]<=26 else 63) if r[94]<=0 else -74 if r[83]<=93 else -107) if r[111]<=58
        else (((-50 if r[58]<=-18 else -37 if r[83]<=-1 else 46) if r[30]<=1 else -74) if r[113]<=0 else -84 if
        r[111]<=85 else -3) if r[1]<=17 else -30 if r[109]<=-2 else 71) + (((-96 if r[95]<=28 else -84 if r[76]<=-12
        else -36) if r[33]<=28 else (13 if r[113]<=-1 else -73) if r[95]<=38 else 55 if r[83]<=87 else -27) if
        r[111]<=58 else -67 if r[82]<=-1 else (-28 if r[83]<=-1 else (-8 if r[93]<=2 else 23 if r[60]<=0 else 72) if
        r[2]<=0 else 69) if r[8]<=15 else -28) + (((-90 if r[96]<=0 else (1 if r[33]<=31 else 53) if r[94]<=0 else 16
        if r[108]<=12 else -58) if r[83]<=100 else -87) if r[78]<=19 else (-68 if r[81]<=-1 else (-66 if r[109]<=-1
        else 12) if r[111]<=85 else 43) if r[0]<=119 else -28 if r[109]<=-7 else (71 if r[31]<=84 else -5) if r[2]<=3
        else -6) + (((((-81 if r[82]<=-1 else -33) if r[7]<=41 else -87) if r[33]<=20 else -52 if r[77]<=98 else 44)
        if r[111]<=85 else -35 if r[33]<=-12 else 51 if r[7]<=52 else -10) if r[32]<=10 else ((-7 if r[33]<=36 else 66
        if r[31]<=81 else -28) if r[83]<=94 else -68) if r[108]<=33 else -61 if r[109]<=-3 else 57) + ((-80 if
        r[82]<=-1 else (-74 if r[108]<=-1 else 17) if r[87]<=1 else ((45 if r[104]<=1 else -23) if r[106]<=0 else -54)
        if r[7]<=64 else -47) if r[0]<=109 else ((12 if r[33]<=38 else 65) if r[113]<=0 else 37 if r[104]<=0 else -49)
        if r[104]<=1 else -67 if r[58]<=10 else -24 if r[31]<=37 else 58) + ((((-73 if r[33]<=9 else -11) if
        r[114]<=22 else (-60 if r[33]<=-18 else 41 if r[34]<=0 else -90) if r[104]<=1 else -54) if r[83]<=100 else -80
        if r[111]<=95 else -10) if r[0]<=109 else ((61 if r[34]<=0 else -100) if r[7]<=49 else -12) if r[104]<=1 else
        -78 if r[82]<=0 else -36 if r[51]<=0 else 34) + (((((-58 if r[96]<=1 else 2) if r[113]<=-1 else 44) if
        r[7]<=49 else -77) if r[83]<=-1 else (((62 if r[84]<=79 else 25) if r[34]<=0 else -103) if r[7]<=49 else 10 if
        r[34]<=0 else -91) if r[113]<=0 else 35 if r[104]<=0 else -60 if r[77]<=150 else 4) if r[83]<=97 else -81 if
        r[95]<=28 else -49) + ((((-76 if r[96]<=2 else -28) if r[52]<=0 else 3) if r[83]<=-1 else (((42 if r[30]<=1
        else -38) if r[27]<=0 else -30) if r[113]<=1 else 16 if r[98]<=-7 else -47) if r[33]<=38 else ((52 if
        r[104]<=1 else -40) if r[106]<=0 else -33) if r[58]<=-12 else 60) if r[83]<=97 else -37 if r[104]<=0 else -77)
        + (((-69 if r[33]<=51 else 33 if r[114]<=350 else -65) if r[95]<=35 else ((-51 if r[3]<=0 else 17) if r[5]<=0
        else 32 if r[96]<=44 else -20) if r[112]<=99 else 48) if r[78]<=19 else -57 if r[111]<=3 else (7 if r[83]<=86
        else -52) if r[109]<=-1 else (60 if r[97]<=-58 else 6) if r[7]<=49 else -9)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((((-38 if r[7]<=64 else -75) if r[108]<=-1 else (-41 if r[111]<=85 else 44) if r[109]<=-1 else -56 if
        r[33]<=-18 else 41) if r[83]<=100 else -66) if r[0]<=124 else (((59 if r[34]<=0 else -92) if r[31]<=81 else 22
        if r[7]<=30 else -84) if r[104]<=1 else -43 if r[77]<=140 else 41) if r[83]<=94 else -57) + ((-62 if r[95]<=38
        else (-54 if r[113]<=356 else 12) if r[33]<=14 else -31 if r[111]<=0 else -17 if r[50]<=-8 else 48) if
        r[111]<=58 else (-48 if r[58]<=-17 else (-14 if r[111]<=85 else 47 if r[7]<=63 else 0) if r[27]<=0 else -37)
        if r[0]<=131 else (57 if r[31]<=91 else -51) if r[83]<=92 else -10) + ((((-53 if r[83]<=-1 else ((43 if
        r[104]<=1 else -35) if r[34]<=0 else -86) if r[30]<=1 else -73) if r[2]<=0 else 12 if r[109]<=-1 else 56 if
        r[34]<=0 else -71) if r[83]<=94 else -34) if r[94]<=0 else (-66 if r[33]<=29 else -47 if r[100]<=13 else 22)
        if r[111]<=85 else -21 if r[2]<=0 else 47) + (((-65 if r[50]<=-13 else (-45 if r[82]<=-1 else -45 if
        r[103]<=-1 else 27) if r[7]<=29 else -55) if r[1]<=21 else 37 if r[104]<=1 else -56 if r[58]<=10 else 23) if
        r[111]<=58 else (((-44 if r[33]<=-18 else 56 if r[84]<=80 else 15) if r[97]<=-61 else 0) if r[83]<=96 else
        -26) if r[30]<=1 else -72) + ((((-43 if r[59]<=0 else 29 if r[83]<=84 else -40) if r[94]<=0 else -61) if
        r[111]<=78 else -36 if r[58]<=-17 else 30 if r[30]<=1 else -50) if r[1]<=21 else ((((-7 if r[57]<=123 else 50)
        if r[99]<=0 else 43) if r[51]<=0 else 57) if r[30]<=1 else -92) if r[83]<=92 else 15 if r[104]<=0 else -57) +
        (((-60 if r[95]<=28 else -55 if r[33]<=-12 else -26 if r[78]<=103 else 33) if r[111]<=78 else ((-17 if
        r[58]<=-17 else 41 if r[7]<=87 else -13) if r[27]<=0 else -33) if r[34]<=0 else -77) if r[0]<=128 else -34 if
        r[111]<=11 else -26 if r[109]<=-3 else (1 if r[6]<=19 else 52) if r[34]<=0 else -101) + ((((((-42 if r[44]<=0
        else 11) if r[79]<=1 else 17) if r[107]<=633 else -61) if r[7]<=42 else -63) if r[77]<=63 else -25 if
        r[31]<=33 else 11 if r[78]<=103 else 52) if r[111]<=58 else (-59 if r[33]<=-18 else ((36 if r[30]<=1 else -34)
        if r[7]<=43 else -12) if r[84]<=81 else -42) if r[33]<=38 else 50) + (((-58 if r[95]<=29 else -40 if
        r[76]<=-12 else (-34 if r[2]<=0 else 19) if r[60]<=0 else 33) if r[3]<=0 else (-43 if r[82]<=-7 else 37) if
        r[94]<=1 else -33) if r[33]<=29 else (49 if r[7]<=42 else 24 if r[31]<=75 else -79) if r[104]<=1 else (-47 if
        r[57]<=35 else 41) if r[84]<=70 else -55) + ((((-21 if r[58]<=-13 else (-13 if r[111]<=1 else 41) if r[84]<=81
        else -31) if r[106]<=0 else -47) if r[7]<=48 else -61 if r[50]<=-14 else -44 if r[60]<=0 else 2) if r[0]<=128
        else ((35 if r[2]<=1 else -33) if r[50]<=4 else 54 if r[31]<=94 else -40) if r[113]<=0 else -41 if r[77]<=130
        else 32) + ((((-51 if r[1]<=17 else -2) if r[68]<=0 else 2) if r[108]<=-1 else -50 if r[82]<=-1 else ((34 if
        r[7]<=62 else -10) if r[6]<=29 else 48) if r[30]<=1 else -56) if r[113]<=0 else (-23 if r[58]<=-14 else 48 if
        r[7]<=44 else -10) if r[104]<=0 else -58 if r[31]<=33 else -46 if r[77]<=125 else 22)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        (((-55 if r[60]<=0 else 11 if r[113]<=0 else -41) if r[95]<=28 else (-9 if r[58]<=-12 else 32) if r[7]<=43
        else -45 if r[111]<=95 else 8) if r[33]<=29 else (-43 if r[31]<=31 else 5) if r[109]<=-5 else (((-35 if
        r[100]<=2 else 41) if r[50]<=-22 else 49) if r[31]<=94 else -53) if r[7]<=55 else -43) + ((((-47 if r[95]<=34
        else -2) if r[7]<=47 else -56) if r[58]<=-13 else ((-45 if r[60]<=0 else 37 if r[83]<=31 else -36) if
        r[111]<=85 else 17) if r[77]<=54 else (41 if r[83]<=86 else -14) if r[35]<=0 else -83) if r[32]<=11 else (43
        if r[113]<=0 else -38 if r[77]<=130 else 39) if r[34]<=0 else -96) + ((((-11 if r[98]<=-8 else -57) if
        r[103]<=17 else 47) if r[111]<=1 else (-62 if r[58]<=-19 else ((13 if r[27]<=0 else -50) if r[60]<=0 else 49)
        if r[29]<=0 else -32) if r[2]<=0 else (18 if r[58]<=-12 else 50 if r[2]<=5 else -33) if r[31]<=89 else -13) if
        r[83]<=95 else -31 if r[107]<=701 else -57) + (((-14 if r[7]<=62 else -57) if r[108]<=-1 else (((47 if r[2]<=5
        else -29) if r[104]<=1 else -63 if r[71]<=11 else -34 if r[96]<=27 else 57) if r[7]<=42 else 5) if r[113]<=0
        else (41 if r[107]<=256 else -27) if r[113]<=759 else 28) if r[83]<=100 else (8 if r[94]<=0 else -48) if
        r[107]<=687 else -59) + (((((-15 if r[57]<=174 else 27) if r[7]<=53 else -55) if r[83]<=88 else -52) if
        r[77]<=82 else (-35 if r[50]<=-18 else 47 if r[7]<=41 else -6) if r[83]<=84 else -37 if r[32]<=13 else 20) if
        r[111]<=85 else ((46 if r[97]<=-59 else 11) if r[7]<=49 else 12 if r[27]<=0 else -42) if r[30]<=1 else -58) +
        ((((-44 if r[50]<=-15 else (9 if r[84]<=51 else -52) if r[95]<=31 else 14) if r[7]<=41 else -54 if r[111]<=95
        else -16) if r[60]<=0 else (-16 if r[58]<=-17 else 42) if r[104]<=0 else -28) if r[33]<=29 else -21 if
        r[109]<=-5 else ((29 if r[78]<=119 else 51) if r[31]<=81 else -28) if r[34]<=0 else -89) + ((((-32 if r[2]<=0
        else 39) if r[83]<=65 else -37) if r[86]<=1 else ((-18 if r[0]<=155 else 31) if r[7]<=48 else -46) if
        r[104]<=0 else -52) if r[95]<=30 else (((-36 if r[92]<=0 else 19) if r[7]<=43 else -34) if r[68]<=0 else 29)
        if r[2]<=0 else (45 if r[2]<=1 else 7) if r[83]<=92 else -11) + ((((-39 if r[73]<=14 else 29 if r[98]<=-8 else
        -19) if r[108]<=-1 else ((-18 if r[55]<=20 else -39 if r[42]<=-22 else 31) if r[111]<=58 else 42 if r[35]<=0
        else -78) if r[7]<=50 else -11) if r[30]<=1 else -60) if r[83]<=100 else (-45 if r[95]<=28 else 29 if
        r[84]<=85 else -53) if r[114]<=569 else -52) + (((((-25 if r[68]<=0 else 15) if r[7]<=62 else -48) if
        r[84]<=78 else -58) if r[111]<=85 else -26 if r[96]<=3 else (29 if r[30]<=1 else -43) if r[34]<=0 else -71) if
        r[33]<=29 else ((31 if r[7]<=53 else -46) if r[83]<=53 else -54 if r[47]<=20 else -6) if r[51]<=0 else -18 if
        r[111]<=0 else 44) + (((-45 if r[100]<=13 else -8) if r[111]<=95 else -28 if r[81]<=-1 else 35 if r[98]<=24
        else -37) if r[95]<=30 else ((((18 if r[84]<=70 else -39) if r[68]<=0 else 39) if r[109]<=-1 else -57 if
        r[74]<=-40 else 39) if r[7]<=48 else (14 if r[27]<=0 else -44) if r[83]<=86 else -31) if r[30]<=1 else -50)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        ((-40 if r[95]<=35 else -43 if r[78]<=-72 else -16 if r[60]<=0 else 37) if r[2]<=0 else (((48 if r[85]<=1 else
        (20 if r[107]<=518 else -32) if r[65]<=27 else 37) if r[34]<=0 else -80) if r[31]<=81 else -62 if r[107]<=142
        else 17) if r[113]<=1 else (-12 if r[58]<=-3 else 45) if r[84]<=56 else -41) + (((-41 if r[31]<=20 else -30 if
        r[50]<=-4 else 7) if r[3]<=0 else (-15 if r[93]<=2 else 39) if r[83]<=100 else -21) if r[33]<=29 else (((((-64
        if r[99]<=0 else 9) if r[75]<=69 else 15) if r[115]<=5 else 31) if r[111]<=95 else 31) if r[50]<=4 else 43) if
        r[83]<=92 else -43 if r[77]<=206 else 31) + ((((35 if r[27]<=0 else -19) if r[84]<=75 else -32) if r[86]<=1
        else (-16 if r[88]<=4 else -42) if r[77]<=98 else -25 if r[1]<=22 else 20) if r[111]<=85 else (((((46 if
        r[34]<=0 else -80) if r[83]<=92 else 9) if r[40]<=0 else -44) if r[84]<=80 else 0) if r[97]<=-58 else -1) if
        r[30]<=1 else -50) + (((((-13 if r[114]<=569 else -52) if r[82]<=-1 else (-33 if r[47]<=29 else 1) if r[68]<=0
        else 30) if r[7]<=42 else -47) if r[78]<=103 else -17 if r[50]<=-15 else 32) if r[111]<=85 else (9 if r[80]<=6
        else -39) if r[108]<=-1 else ((-36 if r[78]<=-94 else 24) if r[30]<=1 else -38) if r[6]<=33 else 42) + ((((-42
        if r[44]<=0 else -27 if r[82]<=17 else 27) if r[77]<=110 else -30 if r[33]<=28 else 24) if r[78]<=106 else -44
        if r[108]<=-2 else (39 if r[7]<=42 else -4) if r[104]<=7 else -38) if r[111]<=85 else (((41 if r[84]<=77 else
        4) if r[83]<=91 else -1) if r[35]<=0 else -66) if r[97]<=-57 else -9) + (((((-11 if r[58]<=-12 else 33 if
        r[114]<=595 else 20 if r[84]<=74 else -38) if r[51]<=0 else ((32 if r[104]<=1 else -19) if r[35]<=0 else -81)
        if r[5]<=0 else -40 if r[82]<=-14 else 44) if r[7]<=48 else -14) if r[30]<=1 else 37 if r[0]<=3 else -58) if
        r[106]<=0 else -40 if r[58]<=39 else 7) + (((-46 if r[33]<=-13 else (-33 if r[96]<=1 else 72 if r[108]<=-13
        else -21 if r[6]<=31 else 18) if r[104]<=1 else -44 if r[77]<=130 else 4) if r[78]<=103 else -43 if r[108]<=-2
        else 25) if r[111]<=85 else (-23 if r[108]<=-1 else 20 if r[27]<=0 else -22) if r[6]<=33 else 41 if r[31]<=87
        else -16) + ((((-23 if r[6]<=30 else 7) if r[58]<=-12 else ((((26 if r[104]<=3 else -34) if r[78]<=106 else
        43) if r[34]<=0 else -96) if r[35]<=0 else -78) if r[30]<=1 else -39) if r[7]<=62 else -42 if r[60]<=0 else
        10) if r[83]<=92 else (30 if r[84]<=28 else -50) if r[95]<=28 else 25 if r[88]<=4 else -20) + (-35 if
        r[82]<=-1 else (-37 if r[111]<=22 else ((-13 if r[58]<=-14 else (36 if r[34]<=0 else -70) if r[10]<=0 else
        -53) if r[35]<=0 else -74) if r[94]<=0 else -20) if r[6]<=30 else (((-18 if r[60]<=0 else 37) if r[33]<=48
        else 41 if r[114]<=569 else 5) if r[2]<=1 else -18) if r[55]<=33 else 38) + (((-50 if r[96]<=3 else -34 if
        r[60]<=0 else 38) if r[33]<=-14 else (((32 if r[114]<=488 else -42 if r[55]<=18 else 13) if r[78]<=119 else
        41) if r[97]<=-59 else 2 if r[30]<=1 else -58) if r[34]<=0 else -84) if r[83]<=92 else -45 if r[95]<=28 else
        (36 if r[84]<=79 else -33) if r[107]<=718 else -28)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
