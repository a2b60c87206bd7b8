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
        r[1]<=17 else (-25 if r[109]<=-2 else 73) if r[31]<=91 else -30) + (((-95 if r[95]<=28 else -29 if r[7]<=46
        else -81) if r[33]<=28 else (16 if r[113]<=0 else -71) if r[58]<=7 else 59 if r[83]<=92 else -45) if
        r[111]<=58 else -64 if r[82]<=-1 else ((((59 if r[7]<=50 else 0) if r[94]<=0 else -17) if r[35]<=0 else -95)
        if r[1]<=18 else 69) if r[8]<=15 else -27) + (((-87 if r[96]<=0 else 33 if r[94]<=0 else 9 if r[89]<=32 else
        -60) if r[83]<=100 else -86) if r[78]<=16 else ((-61 if r[83]<=-1 else ((53 if r[7]<=61 else -14) if r[14]<=0
        else -84) if r[104]<=1 else -53) if r[106]<=0 else -72) if r[0]<=122 else -34 if r[109]<=-7 else 70 if
        r[34]<=0 else -103) + (((((-20 if r[94]<=0 else -74) if r[7]<=41 else -87) if r[33]<=20 else -53 if r[77]<=98
        else 45) if r[111]<=85 else -32 if r[33]<=-12 else 51 if r[7]<=52 else -10) if r[32]<=10 else ((-4 if
        r[33]<=36 else 66 if r[7]<=55 else -28) if r[113]<=0 else -22) if r[108]<=34 else -59 if r[109]<=-3 else 57) +
        ((-46 if r[104]<=0 else -86) if r[82]<=-1 else ((-80 if r[96]<=2 else -64 if r[33]<=-13 else 17) if r[32]<=11
        else 22) if r[83]<=-1 else ((((-33 if r[95]<=3 else 48 if r[15]<=0 else -49) if r[0]<=130 else 66) if r[34]<=0
        else -105) if r[30]<=1 else -71) if r[104]<=1 else -55 if r[78]<=157 else 33) + ((((-70 if r[78]<=16 else -58
        if r[79]<=1 else 2) if r[111]<=85 else -73 if r[33]<=-19 else -33 if r[58]<=-17 else 33) if r[104]<=1 else
        -78) if r[1]<=18 else (((64 if r[31]<=84 else -19) if r[34]<=0 else -91) if r[113]<=0 else -6) if r[104]<=1
        else -69 if r[31]<=33 else 53 if r[113]<=9 else -39) + (-73 if r[82]<=-1 else (((-57 if r[0]<=185 else 35) if
        r[52]<=0 else 22) if r[7]<=49 else -76) if r[83]<=-1 else (21 if r[104]<=0 else 16 if r[98]<=-9 else -58) if
        r[109]<=-1 else (((63 if r[97]<=-61 else 31) if r[35]<=0 else -91) if r[84]<=79 else -11 if r[49]<=127 else
        45) if r[34]<=0 else -98) + ((((-66 if r[95]<=5 else -17) if r[111]<=95 else 27) if r[84]<=69 else -73) if
        r[109]<=-1 else ((-56 if r[83]<=-1 else 31 if r[35]<=0 else -79) if r[94]<=0 else -70 if r[3]<=0 else -12) if
        r[33]<=13 else ((1 if r[108]<=-4 else 60 if r[7]<=52 else -2) if r[34]<=0 else -83) if r[30]<=1 else -93) +
        (((-68 if r[58]<=42 else -55 if r[33]<=25 else 32) if r[111]<=85 else -41 if r[33]<=3 else 46) if r[95]<=36
        else (-47 if r[78]<=-43 else (-57 if r[33]<=-19 else 45 if r[7]<=43 else -1) if r[104]<=1 else -45) if
        r[1]<=17 else -29 if r[111]<=0 else (60 if r[83]<=95 else -19) if r[7]<=42 else 15)
    )


def _first_10(r: Sequence[int]) -> int:
    return (
        ((-63 if r[95]<=29 else (-41 if r[114]<=0 else (21 if r[114]<=562 else -60) if r[82]<=-1 else 39 if r[30]<=1
        else -34) if r[27]<=0 else -51) if r[0]<=125 else (((59 if r[97]<=-61 else 4) if r[20]<=0 else -48) if
        r[83]<=92 else -10) if r[104]<=1 else 22 if r[85]<=1 else -66 if r[58]<=10 else 8) + ((((20 if r[112]<=-264
        else -62 if r[76]<=-5 else -14) if r[94]<=0 else -66) if r[0]<=125 else ((-26 if r[89]<=31 else 35) if
        r[107]<=711 else -58) if r[77]<=98 else -20 if r[88]<=9 else 54) if r[111]<=58 else ((54 if r[30]<=1 else -36)
        if r[97]<=-61 else 6 if r[27]<=0 else -48) if r[83]<=96 else -38) + (((((-48 if r[42]<=-14 else -1) if
        r[104]<=0 else -58) if r[78]<=16 else 30 if r[7]<=69 else -36) if r[1]<=17 else 53 if r[113]<=0 else -5) if
        r[94]<=0 else (-65 if r[33]<=29 else (-60 if r[59]<=0 else -3) if r[100]<=17 else 23) if r[111]<=85 else (5 if
        r[27]<=0 else -65) if r[2]<=0 else 47) + (((-42 if r[82]<=-1 else -48 if r[111]<=10 else -51 if r[33]<=-19
        else 34 if r[34]<=0 else -81) if r[94]<=0 else -62 if r[111]<=85 else -56 if r[33]<=-13 else 15) if r[1]<=21
        else ((54 if r[113]<=0 else 3) if r[31]<=84 else -42) if r[104]<=1 else -50 if r[58]<=10 else 50 if r[84]<=71
        else -37) + (((-60 if r[82]<=0 else (((-50 if r[50]<=10 else 9) if r[68]<=0 else 19) if r[113]<=601 else 68)
        if r[59]<=0 else 1 if r[111]<=1 else 48) if r[7]<=44 else -63) if r[111]<=58 else (-46 if r[58]<=-17 else (-30
        if r[82]<=-3 else 44 if r[97]<=-57 else 3) if r[27]<=0 else -37) if r[33]<=38 else 52) + (((-58 if r[60]<=0
        else -3 if r[104]<=1 else -50) if r[111]<=85 else -55 if r[33]<=-19 else -7 if r[93]<=2 else 47 if r[7]<=41
        else 6) if r[33]<=29 else ((((-6 if r[58]<=-18 else 49) if r[112]<=83 else 2) if r[31]<=81 else -57) if
        r[51]<=0 else 56) if r[113]<=0 else 3 if r[83]<=87 else -52) + (((-55 if r[95]<=28 else -41 if r[52]<=0 else
        16) if r[77]<=0 else (-19 if r[111]<=95 else 30) if r[104]<=0 else 9 if r[113]<=-1 else -53) if r[33]<=29 else
        (((54 if r[84]<=80 else -50 if r[7]<=15 else 33) if r[34]<=0 else -80) if r[7]<=42 else 10) if r[104]<=1 else
        -51 if r[31]<=37 else 20) + ((-52 if r[95]<=28 else (-49 if r[76]<=-12 else 17 if r[7]<=41 else -34) if
        r[111]<=85 else 21) if r[33]<=29 else (((17 if r[108]<=-1 else 51) if r[31]<=81 else -65 if r[88]<=27 else 27)
        if r[84]<=92 else -40) if r[104]<=1 else (-55 if r[49]<=224 else 30) if r[78]<=95 else -21 if r[31]<=37 else
        49) + (((-29 if r[96]<=0 else ((((42 if r[8]<=15 else -48) if r[83]<=91 else -37) if r[2]<=1 else -12) if
        r[30]<=1 else -55) if r[51]<=0 else 52) if r[113]<=0 else (-9 if r[94]<=0 else 6 if r[84]<=53 else -63) if
        r[111]<=85 else 36) if r[7]<=49 else -60 if r[58]<=-14 else -42 if r[55]<=33 else -9) + ((-25 if r[104]<=0
        else 26 if r[84]<=28 else -62) if r[82]<=-1 else ((-12 if r[95]<=5 else 17 if r[1]<=12 else 50) if r[97]<=-72
        else -60 if r[58]<=-19 else 5) if r[85]<=2 else (-54 if r[52]<=0 else 14) if r[110]<=0 else (-39 if r[33]<=-12
        else 32) if r[110]<=22 else -30 if r[109]<=2 else 25)
    )


def _first_20(r: Sequence[int]) -> int:
    return (
        ((((-9 if r[104]<=0 else -48) if r[7]<=46 else -58) if r[95]<=28 else (-42 if r[58]<=-14 else -24 if r[31]<=11
        else 17) if r[3]<=0 else 33) if r[1]<=21 else (-40 if r[77]<=125 else 33) if r[109]<=-5 else (((49 if r[20]<=0
        else -39) if r[7]<=55 else -39) if r[31]<=84 else -37) if r[2]<=3 else -35) + ((14 if r[81]<=4 else (6 if
        r[83]<=88 else -34) if r[84]<=71 else -57) if r[109]<=-1 else (((-19 if r[33]<=48 else 30) if r[108]<=-1 else
        (49 if r[104]<=1 else 51 if r[111]<=37 else -39) if r[30]<=1 else -52) if r[34]<=0 else -88) if r[7]<=49 else
        -58 if r[96]<=2 else -32 if r[115]<=3 else 13) + (((-48 if r[3]<=0 else -41 if r[82]<=7 else 13) if r[111]<=85
        else (5 if r[27]<=0 else -52) if r[68]<=0 else 40) if r[2]<=0 else (((-40 if r[100]<=29 else 34) if r[95]<=7
        else 12 if r[33]<=93 else 48) if r[58]<=5 else 51 if r[2]<=5 else -24) if r[83]<=92 else -56 if r[95]<=38 else
        -14) + ((((-55 if r[111]<=1 else 34) if r[88]<=4 else -54) if r[82]<=-1 else ((-26 if r[68]<=0 else 28) if
        r[111]<=56 else (44 if r[97]<=-61 else -1) if r[84]<=79 else -26) if r[50]<=7 else 46 if r[35]<=0 else -82) if
        r[7]<=49 else -54 if r[95]<=28 else (-23 if r[27]<=0 else -62) if r[60]<=0 else 11) + ((((-58 if r[50]<=-15
        else -39 if r[0]<=302 else 12) if r[68]<=0 else 9 if r[84]<=77 else -45) if r[58]<=10 else -22 if r[31]<=27
        else -16 if r[50]<=-14 else 41) if r[111]<=58 else ((46 if r[83]<=92 else -4) if r[97]<=-61 else -50 if
        r[76]<=-18 else 9) if r[7]<=49 else -26 if r[68]<=0 else 10) + ((-48 if r[50]<=-12 else ((58 if r[112]<=-84
        else -7) if r[104]<=5 else -44) if r[84]<=71 else -50 if r[111]<=85 else 11) if r[109]<=-1 else ((-30 if
        r[96]<=1 else 19) if r[112]<=2 else (46 if r[40]<=0 else -60) if r[102]<=0 else 16 if r[63]<=33 else 41) if
        r[7]<=62 else -55 if r[108]<=1 else -8) + ((((-46 if r[60]<=0 else 8) if r[33]<=49 else -30 if r[109]<=-5 else
        -44 if r[6]<=26 else 28) if r[83]<=100 else -50) if r[58]<=-12 else (((47 if r[84]<=77 else -42 if r[55]<=17
        else 33) if r[97]<=-59 else 1) if r[7]<=61 else -27) if r[83]<=88 else (-26 if r[77]<=274 else 26) if
        r[106]<=0 else -49) + (((-44 if r[73]<=14 else 4 if r[98]<=6 else -39) if r[108]<=-1 else (((32 if r[81]<=39
        else -23) if r[94]<=0 else -26) if r[58]<=-12 else 43 if r[35]<=0 else -75) if r[7]<=42 else (13 if r[27]<=0
        else -37) if r[113]<=0 else -41) if r[83]<=97 else -15 if r[104]<=0 else 39 if r[84]<=28 else -54) + ((((-49
        if r[78]<=102 else -15) if r[60]<=0 else 7 if r[84]<=76 else -48) if r[33]<=28 else (-47 if r[95]<=7 else -28
        if r[50]<=-7 else 27) if r[99]<=0 else 37 if r[7]<=42 else -32) if r[111]<=85 else ((2 if r[68]<=0 else 46) if
        r[61]<=0 else -37) if r[2]<=0 else 42 if r[31]<=83 else -20) + ((((-39 if r[58]<=-13 else 7 if r[84]<=70 else
        -38) if r[7]<=62 else -51) if r[111]<=78 else -19 if r[58]<=-14 else 23) if r[1]<=21 else ((((46 if r[104]<=1
        else 0) if r[34]<=0 else -82) if r[84]<=79 else -4) if r[31]<=81 else -41) if r[113]<=0 else 40 if r[104]<=0
        else -44 if r[77]<=119 else 27)
    )


def _first_30(r: Sequence[int]) -> int:
    return (
        ((((-27 if r[113]<=354 else 43) if r[82]<=-1 else ((-19 if r[111]<=1 else 38 if r[10]<=0 else -25) if r[34]<=0
        else -87) if r[35]<=0 else -88) if r[30]<=1 else -52) if r[94]<=0 else ((-40 if r[60]<=0 else 34) if r[1]<=17
        else -20 if r[6]<=29 else 40) if r[107]<=105 else -46 if r[78]<=163 else 8) + (((-40 if r[96]<=1 else 49 if
        r[110]<=-8 else -13) if r[108]<=-1 else ((22 if r[104]<=1 else -48) if r[58]<=-12 else (((1 if r[111]<=85 else
        40) if r[78]<=102 else 47) if r[35]<=0 else -75) if r[34]<=0 else -90) if r[30]<=1 else -55) if r[83]<=92 else
        (26 if r[88]<=4 else -24) if r[94]<=0 else -50) + (((((-46 if r[89]<=111 else 40) if r[0]<=185 else 21) if
        r[96]<=1 else 55 if r[108]<=-14 else -13) if r[108]<=-1 else ((41 if r[20]<=0 else -39) if r[104]<=1 else -35
        if r[115]<=2 else 20) if r[7]<=42 else (-50 if r[111]<=22 else 10) if r[30]<=1 else -59) if r[83]<=92 else -7
        if r[104]<=0 else -46) + (((-47 if r[100]<=31 else -1) if r[95]<=28 else (-37 if r[111]<=95 else 6) if r[5]<=0
        else -1 if r[6]<=37 else 36) if r[58]<=-12 else ((((33 if r[11]<=0 else -27) if r[7]<=62 else -13) if
        r[106]<=0 else -29) if r[27]<=0 else -36) if r[33]<=39 else (41 if r[31]<=94 else -57) if r[84]<=77 else -8) +
        ((((((74 if r[86]<=34 else -39) if r[88]<=4 else -50) if r[82]<=-1 else -21 if r[55]<=32 else 16) if r[7]<=42
        else -46) if r[78]<=102 else 33 if r[94]<=0 else -9) if r[111]<=85 else ((44 if r[81]<=-14 else -29) if
        r[81]<=-1 else (-24 if r[92]<=0 else 22) if r[2]<=0 else 37) if r[35]<=0 else -79) + (((-46 if r[82]<=8 else
        ((-47 if r[42]<=-26 else -2) if r[44]<=1 else 43) if r[7]<=58 else -50) if r[111]<=95 else -12 if r[6]<=29
        else 32) if r[95]<=29 else ((-18 if r[51]<=0 else 27) if r[66]<=-12 else 40 if r[104]<=6 else -31) if r[7]<=42
        else (-14 if r[7]<=94 else -45) if r[60]<=0 else 13) + ((((-41 if r[60]<=0 else 10) if r[67]<=0 else -22 if
        r[2]<=0 else 33) if r[108]<=-1 else (((((35 if r[84]<=80 else -17) if r[35]<=0 else -69) if r[30]<=1 else -47)
        if r[104]<=1 else -36) if r[59]<=0 else 39 if r[104]<=6 else -38) if r[34]<=0 else -89) if r[83]<=92 else -14
        if r[94]<=0 else -46) + ((-34 if r[82]<=-4 else (((-42 if r[100]<=17 else 13) if r[55]<=20 else -4 if
        r[0]<=350 else 42) if r[111]<=85 else 30 if r[31]<=75 else -40) if r[59]<=0 else ((21 if r[6]<=31 else 45) if
        r[104]<=6 else -32) if r[34]<=0 else -68) if r[7]<=49 else (-40 if r[74]<=-15 else -8) if r[27]<=0 else -50) +
        ((-8 if r[104]<=0 else 26 if r[89]<=2 else -47) if r[82]<=-1 else (-37 if r[1]<=29 else 26) if r[96]<=1 else
        ((38 if r[7]<=42 else 2) if r[61]<=0 else ((-39 if r[99]<=0 else 8) if r[49]<=141 else 17) if r[57]<=114 else
        27) if r[84]<=79 else 15 if r[90]<=18 else -83 if r[115]<=4 else -14) + (((34 if r[84]<=28 else -40) if
        r[111]<=95 else 7) if r[82]<=-1 else (-41 if r[96]<=2 else -35 if r[95]<=4 else 30 if r[7]<=25 else -3) if
        r[6]<=30 else (((((7 if r[83]<=61 else -50) if r[50]<=-1 else 24) if r[99]<=0 else 36) if r[78]<=116 else 39)
        if r[35]<=0 else -75) if r[30]<=1 else -56)
    )


FIRST = (_first_0, _first_10, _first_20, _first_30,)
