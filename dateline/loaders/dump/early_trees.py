"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(r: Sequence[int]) -> int:
    return (
        ((((-12 if r[7]<=46 else -83) if r[78]<=10 else (-56 if r[83]<=-1 else -27 if r[109]<=0 else 50) if r[30]<=1
        else -68) if r[94]<=0 else (-107 if r[111]<=85 else -28) if r[78]<=56 else -62) if r[1]<=18 else ((-4 if
        r[96]<=0 else 73) if r[113]<=0 else -29) if r[103]<=6 else 63 if r[113]<=0 else -74) + ((((-88 if r[58]<=-12
        else -37) if r[1]<=17 else -14 if r[51]<=0 else 59) if r[94]<=0 else -94 if r[57]<=188 else -8) if r[111]<=58
        else (((-55 if r[81]<=-1 else -62 if r[82]<=-1 else 43) if r[30]<=1 else -72) if r[113]<=0 else -83 if
        r[111]<=85 else -9) if r[1]<=16 else -36 if r[109]<=-2 else 70) + (((-62 if r[94]<=0 else -93) if r[1]<=21
        else (-16 if r[57]<=35 else 46) if r[83]<=92 else -79) if r[111]<=35 else ((-78 if r[33]<=-18 else 43 if
        r[7]<=43 else 16 if r[94]<=0 else -50) if r[0]<=122 else ((61 if r[84]<=79 else -3) if r[2]<=3 else -36) if
        r[51]<=0 else 75) if r[83]<=96 else -72) + ((((((-73 if r[103]<=-1 else -16) if r[104]<=0 else -86) if
        r[111]<=78 else -41 if r[58]<=-17 else 37) if r[7]<=48 else -87) if r[77]<=53 else (45 if r[30]<=1 else -56)
        if r[113]<=0 else -54) if r[32]<=10 else (-27 if r[109]<=-5 else (-22 if r[6]<=16 else 68) if r[31]<=94 else
        -70) if r[83]<=94 else -72) + (((-63 if r[58]<=-13 else (-57 if r[109]<=-1 else -62 if r[110]<=2 else -77 if
        r[33]<=-19 else 28) if r[60]<=0 else -2 if r[111]<=85 else 62) if r[106]<=0 else -86) if r[33]<=28 else ((-7
        if r[58]<=-19 else 56 if r[7]<=55 else -54) if r[51]<=0 else 71) if r[113]<=0 else 33 if r[104]<=0 else -59) +
        (((-18 if r[107]<=687 else -81) if r[94]<=0 else -87) if r[82]<=-1 else (-84 if r[6]<=33 else -57 if r[33]<=44
        else 49) if r[96]<=0 else ((-73 if r[33]<=-19 else 61) if r[97]<=-59 else -39 if r[108]<=-1 else 13) if
        r[113]<=0 else 25 if r[104]<=0 else (-62 if r[32]<=31 else 16) if r[80]<=7 else 49) + ((-84 if r[95]<=28 else
        -4 if r[88]<=4 else -66) if r[82]<=-1 else ((-44 if r[52]<=0 else 19) if r[7]<=49 else -78) if r[83]<=-1 else
        ((62 if r[84]<=80 else -18 if r[51]<=0 else 46) if r[7]<=48 else -40 if r[111]<=95 else 21) if r[104]<=1 else
        (-67 if r[77]<=140 else 8) if r[80]<=6 else 52) + (((26 if r[104]<=0 else 28 if r[98]<=-9 else -65 if
        r[100]<=2 else -5) if r[83]<=87 else (-73 if r[95]<=28 else -9) if r[107]<=700 else -79) if r[109]<=-1 else
        ((-73 if r[52]<=0 else -21) if r[33]<=34 else 19) if r[81]<=-1 else ((62 if r[84]<=79 else 26) if r[7]<=49
        else 2) if r[34]<=0 else -111) + (((((-71 if r[33]<=54 else 9) if r[108]<=-1 else -3) if r[52]<=0 else 1) if
        r[83]<=-1 else ((((60 if r[2]<=5 else -21) if r[104]<=1 else -45 if r[90]<=31 else 53) if r[7]<=52 else -3) if
        r[30]<=1 else -69) if r[113]<=0 else 14 if r[84]<=53 else -45) if r[83]<=97 else -55 if r[107]<=700 else -78)
        + (((-69 if r[33]<=51 else 31 if r[83]<=10 else -57) if r[95]<=35 else ((-52 if r[3]<=0 else 14) if r[5]<=0
        else 18) if r[112]<=99 else 47) if r[78]<=18 else ((-4 if r[108]<=-1 else 58) if r[113]<=0 else -57 if
        r[95]<=7 else 49 if r[84]<=69 else -46) if r[7]<=49 else -56 if r[111]<=95 else 5)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        (((((-51 if r[60]<=0 else 8) if r[7]<=64 else -73) if r[108]<=-1 else -25 if r[109]<=-1 else 31) if r[83]<=100
        else -66) if r[0]<=122 else (((-15 if r[111]<=1 else 58 if r[104]<=1 else -30 if r[59]<=0 else 51) if r[34]<=0
        else -98) if r[30]<=1 else -99) if r[83]<=94 else -66 if r[77]<=130 else 24) + ((((-67 if r[78]<=105 else -32)
        if r[3]<=0 else -1 if r[83]<=89 else -60) if r[111]<=85 else -38 if r[58]<=-17 else 5 if r[60]<=0 else 54) if
        r[33]<=29 else ((-34 if r[58]<=3 else 35) if r[83]<=87 else -57) if r[109]<=-5 else ((55 if r[20]<=0 else -36)
        if r[34]<=0 else -90) if r[7]<=55 else -28) + ((((-47 if r[111]<=15 else 33 if r[27]<=0 else -32) if r[94]<=0
        else -57 if r[3]<=0 else 4) if r[1]<=17 else (-38 if r[73]<=23 else 26) if r[111]<=24 else (-10 if r[109]<=-2
        else 53) if r[34]<=0 else -98) if r[83]<=97 else ((39 if r[86]<=20 else -46) if r[114]<=562 else -54) if
        r[94]<=0 else -69) + (((-63 if r[111]<=85 else -62 if r[58]<=-17 else 8) if r[95]<=29 else ((36 if r[88]<=6
        else -45) if r[82]<=-1 else -18 if r[108]<=-1 else 43) if r[7]<=47 else -53 if r[111]<=95 else 8) if r[32]<=10
        else (((-48 if r[6]<=15 else 41) if r[51]<=0 else 59) if r[2]<=3 else -32) if r[113]<=0 else -33) + (((-23 if
        r[68]<=0 else 38) if r[104]<=0 else -60 if r[78]<=163 else 12) if r[109]<=-1 else ((-61 if r[3]<=0 else -11)
        if r[81]<=-1 else 34 if r[7]<=42 else -10) if r[33]<=13 else (((-6 if r[76]<=-20 else 17 if r[33]<=54 else 48)
        if r[51]<=0 else 57) if r[7]<=55 else -20) if r[30]<=1 else -93) + ((-55 if r[95]<=28 else ((-51 if r[2]<=0
        else -7) if r[60]<=0 else 5) if r[111]<=95 else -23 if r[96]<=4 else 34) if r[33]<=29 else -55 if r[82]<=-3
        else (-10 if r[109]<=-5 else ((-6 if r[58]<=-19 else 24 if r[78]<=116 else 54) if r[51]<=0 else 58) if r[2]<=3
        else -23) if r[31]<=94 else -64) + (((-58 if r[68]<=0 else 14 if r[107]<=80 else -50) if r[95]<=28 else (-53
        if r[111]<=85 else -7) if r[33]<=-12 else (30 if r[62]<=0 else -10) if r[86]<=38 else -42) if r[33]<=29 else
        (-36 if r[77]<=119 else 42) if r[111]<=22 else (49 if r[97]<=-59 else 0) if r[104]<=1 else -61 if r[59]<=0
        else 40) + ((((-60 if r[82]<=3 else -25 if r[44]<=1 else 38) if r[7]<=44 else -64) if r[95]<=38 else -38 if
        r[33]<=14 else -23 if r[50]<=-7 else 49 if r[84]<=76 else -6) if r[111]<=58 else (-61 if r[33]<=-19 else (-13
        if r[50]<=-14 else 27) if r[61]<=0 else -19) if r[33]<=38 else 49 if r[2]<=3 else -21) + (((((-49 if
        r[50]<=-11 else (-2 if r[84]<=52 else -56) if r[95]<=38 else 36 if r[114]<=562 else -27) if r[58]<=44 else 27)
        if r[7]<=42 else -59) if r[77]<=98 else ((12 if r[0]<=130 else 52) if r[106]<=0 else -27) if r[7]<=41 else
        -35) if r[111]<=85 else (46 if r[30]<=1 else -53) if r[7]<=49 else -10) + ((((-24 if r[108]<=-1 else 33) if
        r[33]<=38 else (35 if r[78]<=108 else 54) if r[2]<=3 else -24) if r[113]<=0 else (-3 if r[31]<=30 else 47) if
        r[84]<=55 else -62 if r[50]<=-12 else -40 if r[97]<=-104 else 8) if r[7]<=49 else -54 if r[78]<=28 else (-16
        if r[27]<=0 else -62) if r[60]<=0 else 23)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        ((-51 if r[82]<=-2 else (-24 if r[108]<=-6 else -23 if r[95]<=4 else 36 if r[104]<=1 else -21) if r[7]<=48
        else -49) if r[78]<=16 else (-35 if r[95]<=28 else (44 if r[7]<=12 else -15) if r[60]<=0 else 40) if r[33]<=25
        else ((-37 if r[95]<=5 else 32) if r[58]<=-7 else 49) if r[34]<=0 else -93) + (((-54 if r[58]<=-13 else (-47
        if r[95]<=28 else -12) if r[88]<=84 else 30) if r[1]<=21 else (46 if r[83]<=96 else -47) if r[85]<=1 else (-5
        if r[104]<=1 else -59) if r[59]<=0 else 24) if r[111]<=85 else ((-9 if r[60]<=0 else 46) if r[30]<=1 else -66)
        if r[2]<=0 else 46 if r[34]<=0 else -71) + ((((-52 if r[3]<=0 else -22) if r[78]<=102 else -12) if r[111]<=85
        else (-20 if r[58]<=-17 else 30) if r[27]<=0 else -37) if r[33]<=29 else (((((-36 if r[57]<=122 else 32) if
        r[100]<=13 else 41) if r[95]<=7 else 47) if r[31]<=81 else -69 if r[88]<=33 else 47) if r[20]<=0 else -57) if
        r[83]<=92 else -33) + ((((-48 if r[88]<=84 else 56 if r[107]<=2911 else -34) if r[68]<=0 else -43 if r[82]<=-1
        else 7) if r[111]<=85 else (-5 if r[93]<=2 else 33) if r[27]<=0 else -36) if r[33]<=31 else ((((38 if
        r[84]<=79 else -22) if r[104]<=1 else -30) if r[31]<=81 else -65) if r[51]<=0 else 49) if r[83]<=92 else -31)
        + (((-49 if r[100]<=13 else -34 if r[0]<=141 else 41 if r[103]<=6 else -38) if r[95]<=38 else ((36 if
        r[84]<=70 else -21) if r[7]<=18 else -30) if r[32]<=12 else -3 if r[77]<=101 else 46) if r[111]<=85 else -16
        if r[82]<=-1 else ((45 if r[7]<=71 else -11) if r[40]<=0 else -54) if r[97]<=-56 else -10) + (((((-35 if
        r[1]<=29 else 26) if r[96]<=2 else 14) if r[108]<=-1 else (5 if r[58]<=-20 else (47 if r[84]<=80 else -3) if
        r[34]<=0 else -95) if r[104]<=1 else -40 if r[31]<=37 else -28 if r[47]<=18 else 33) if r[7]<=61 else -43) if
        r[83]<=100 else -17 if r[104]<=0 else 41 if r[84]<=28 else -56) + (((((-39 if r[50]<=-15 else -10 if r[32]<=21
        else 37) if r[68]<=0 else 42 if r[104]<=0 else -13) if r[59]<=0 else (32 if r[51]<=0 else 52) if r[83]<=91
        else -13) if r[105]<=0 else (20 if r[104]<=3 else -55) if r[83]<=97 else -58) if r[7]<=49 else -51 if
        r[95]<=28 else -30 if r[60]<=0 else 12) + (((-43 if r[2]<=0 else (-1 if r[94]<=0 else -45) if r[58]<=9 else
        25) if r[60]<=0 else (-37 if r[111]<=95 else 28) if r[97]<=-131 else 28) if r[33]<=39 else (-36 if r[77]<=130
        else 30) if r[109]<=-5 else (((22 if r[83]<=55 else -23) if r[78]<=116 else 43) if r[51]<=0 else 49) if
        r[2]<=3 else -28) + (((-51 if r[82]<=8 else -44 if r[103]<=-1 else -18 if r[33]<=79 else 27) if r[95]<=38 else
        -27 if r[33]<=4 else ((-28 if r[102]<=5 else 39) if r[77]<=194 else 35) if r[51]<=0 else 36) if r[111]<=85
        else -18 if r[33]<=-12 else ((44 if r[40]<=0 else -53) if r[83]<=91 else 2) if r[97]<=-56 else -1) + ((-41 if
        r[33]<=22 else 26 if r[104]<=0 else -47 if r[80]<=5 else 19) if r[95]<=35 else ((((-32 if r[81]<=-1 else 32)
        if r[104]<=1 else -45) if r[7]<=62 else -43) if r[42]<=-12 else (-43 if r[33]<=-19 else 43 if r[40]<=0 else
        -29) if r[97]<=-61 else 1) if r[83]<=92 else 12 if r[107]<=718 else -33)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        (((-42 if r[3]<=0 else -40 if r[97]<=-100 else 16) if r[95]<=28 else -21 if r[76]<=-12 else (-10 if r[60]<=0
        else 27) if r[3]<=0 else 37) if r[33]<=39 else ((-49 if r[95]<=4 else -5) if r[109]<=-5 else ((16 if r[104]<=1
        else -55) if r[50]<=11 else 41) if r[78]<=116 else 48) if r[31]<=84 else -57) + (((((-19 if r[100]<=10 else
        21) if r[113]<=-1 else -46 if r[97]<=-103 else -9) if r[7]<=52 else -53) if r[95]<=38 else -25 if r[33]<=4
        else (11 if r[84]<=70 else -37) if r[50]<=-1 else 32) if r[111]<=85 else -20 if r[33]<=-14 else ((38 if
        r[97]<=-59 else 11) if r[34]<=0 else -89) if r[10]<=0 else -27) + ((((12 if r[98]<=1 else -55) if r[7]<=54
        else -52) if r[111]<=1 else (((-25 if r[6]<=26 else 14) if r[58]<=-12 else (41 if r[35]<=0 else -85) if
        r[84]<=79 else -10) if r[34]<=0 else -90) if r[30]<=1 else -60) if r[83]<=100 else (-54 if r[111]<=1 else -15
        if r[103]<=17 else 125) if r[88]<=4 else -47) + (((((0 if r[53]<=0 else -41) if r[7]<=46 else -45) if
        r[50]<=-14 else -41 if r[33]<=-19 else -33 if r[103]<=-1 else ((18 if r[60]<=0 else 53) if r[27]<=0 else -16)
        if r[104]<=1 else -17) if r[84]<=79 else -49) if r[33]<=39 else -41 if r[82]<=-9 else 34 if r[104]<=1 else 24
        if r[86]<=1 else -31) + ((-35 if r[77]<=80 else (-7 if r[2]<=1 else -61) if r[111]<=95 else 24) if r[58]<=-12
        else ((((33 if r[98]<=1 else -40) if r[83]<=61 else -31) if r[79]<=5 else 31) if r[7]<=62 else -48) if
        r[111]<=22 else (((43 if r[30]<=1 else -23) if r[83]<=88 else -2) if r[84]<=80 else -15) if r[97]<=-59 else
        -2) + (((-44 if r[95]<=5 else (-45 if r[55]<=9 else (28 if r[88]<=4 else -49 if r[60]<=0 else 5) if r[2]<=0
        else 3) if r[44]<=0 else 28 if r[114]<=513 else -16) if r[78]<=102 else -21 if r[58]<=-12 else -1 if r[2]<=0
        else 39) if r[111]<=95 else (-13 if r[60]<=0 else 36) if r[2]<=0 else 37) + (((-46 if r[82]<=8 else (-34 if
        r[57]<=197 else 26) if r[68]<=0 else -11 if r[60]<=0 else 52) if r[95]<=28 else ((-34 if r[50]<=-12 else 15)
        if r[7]<=41 else -36) if r[78]<=102 else 30) if r[111]<=95 else (((-28 if r[58]<=-19 else 25) if r[8]<=19 else
        -49) if r[34]<=0 else -76) if r[6]<=33 else 40) + ((((((-27 if r[52]<=0 else 26) if r[111]<=1 else (41 if
        r[83]<=90 else 13) if r[8]<=13 else -8) if r[34]<=0 else -81) if r[106]<=0 else 2 if r[114]<=323 else -36) if
        r[84]<=79 else -54 if r[55]<=17 else 14 if r[90]<=18 else -34) if r[7]<=42 else -44 if r[33]<=-14 else -7 if
        r[104]<=1 else -42) + (-35 if r[82]<=-1 else (-37 if r[111]<=22 else -35 if r[96]<=2 else (-21 if r[58]<=-14
        else 22) if r[34]<=0 else -79) if r[6]<=30 else (((((23 if r[31]<=88 else -46) if r[86]<=5 else -29) if
        r[84]<=80 else -63) if r[59]<=0 else 34) if r[113]<=-1 else -20 if r[100]<=17 else 43) if r[55]<=33 else 38) +
        ((-39 if r[95]<=5 else (((-31 if r[2]<=0 else 19) if r[93]<=2 else -20 if r[96]<=2 else 37 if r[105]<=0 else
        -22) if r[84]<=79 else -34) if r[7]<=74 else -34) if r[33]<=39 else ((15 if r[6]<=31 else 40) if r[31]<=81
        else -60) if r[104]<=1 else -46 if r[58]<=-7 else -15 if r[99]<=0 else 45)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
