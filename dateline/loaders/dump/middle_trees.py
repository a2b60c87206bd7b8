"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        ((((((23 if r[104]<=1 else -48) if r[97]<=-105 else -30) if r[68]<=0 else 32) if r[58]<=-12 else (((27 if
        r[98]<=0 else -36) if r[96]<=1 else 35) if r[30]<=1 else -36) if r[34]<=0 else -85) if r[83]<=92 else (28 if
        r[107]<=718 else -43 if r[77]<=209 else 17) if r[94]<=0 else -42) if r[7]<=62 else -36) + ((((-42 if r[44]<=0
        else -15) if r[57]<=221 else 14) if r[50]<=-12 else (-25 if r[33]<=-11 else -11 if r[58]<=-12 else 37) if
        r[83]<=84 else -27 if r[60]<=0 else 4) if r[111]<=85 else (-17 if r[4]<=0 else -28 if r[112]<=9 else 27) if
        r[58]<=-12 else (36 if r[97]<=-61 else 3) if r[35]<=0 else -64) + (((-44 if r[58]<=-13 else -26 if r[111]<=85
        else 17) if r[100]<=31 else -23 if r[33]<=22 else 29) if r[95]<=29 else (-30 if r[93]<=2 else (-28 if
        r[78]<=-72 else 33 if r[27]<=0 else -23) if r[115]<=39 else -60) if r[2]<=0 else 35 if r[83]<=69 else (-36 if
        r[115]<=3 else 9) if r[77]<=206 else 27) + (((-39 if r[50]<=-15 else ((-33 if r[111]<=1 else 73) if
        r[112]<=-218 else -4) if r[84]<=76 else -44) if r[111]<=95 else 20 if r[27]<=0 else -28) if r[1]<=29 else
        (((28 if r[84]<=55 else -22) if r[61]<=0 else -91 if r[6]<=29 else -47 if r[99]<=0 else 23) if r[76]<=15 else
        33) if r[51]<=0 else 37) + (((((-36 if r[100]<=26 else 9) if r[52]<=0 else 8) if r[66]<=-13 else (25 if
        r[27]<=0 else -10) if r[84]<=80 else -40) if r[55]<=33 else -8 if r[95]<=5 else 35) if r[7]<=42 else ((-19 if
        r[77]<=67 else 14) if r[113]<=1 else -41 if r[60]<=0 else -9 if r[103]<=33 else 74) if r[30]<=1 else -53) +
        ((((-22 if r[96]<=1 else 62 if r[81]<=-11 else -2) if r[7]<=62 else -42) if r[108]<=-1 else (20 if r[83]<=54
        else -30) if r[115]<=2 else ((37 if r[34]<=0 else -76) if r[35]<=0 else -74) if r[94]<=2 else -2) if r[83]<=88
        else -40 if r[50]<=-11 else -42 if r[111]<=3 else -8 if r[113]<=206 else 88) + (((((-27 if r[32]<=14 else 30)
        if r[96]<=1 else 33 if r[34]<=0 else -78) if r[84]<=80 else 21 if r[90]<=14 else -49) if r[7]<=42 else ((-33
        if r[96]<=1 else 12) if r[27]<=0 else -36) if r[30]<=1 else -54) if r[104]<=1 else (-14 if r[107]<=510 else
        -45) if r[77]<=140 else -39 if r[81]<=16 else 25) + ((-41 if r[95]<=5 else 2 if r[7]<=42 else -28) if
        r[58]<=-12 else (-16 if r[5]<=1 else 15) if r[66]<=-12 else (((-19 if r[96]<=2 else 27 if r[104]<=5 else -30)
        if r[34]<=0 else -72) if r[84]<=80 else -32) if r[6]<=33 else 43 if r[83]<=62 else (-10 if r[77]<=206 else 48)
        if r[7]<=30 else -25) + ((((((-22 if r[44]<=0 else 21) if r[112]<=22 else 19) if r[104]<=1 else -47) if
        r[58]<=-12 else ((-33 if r[33]<=-18 else 36) if r[2]<=1 else -2) if r[97]<=-60 else -12 if r[6]<=37 else 23)
        if r[7]<=69 else -31) if r[83]<=88 else -31 if r[5]<=0 else -28 if r[50]<=-11 else 31 if r[84]<=75 else -13) +
        ((((-12 if r[100]<=29 else 30) if r[83]<=54 else -39) if r[95]<=5 else ((-20 if r[96]<=1 else 37 if r[84]<=56
        else 14 if r[48]<=0 else -47) if r[114]<=568 else -38 if r[31]<=30 else (-37 if r[42]<=-15 else 28) if
        r[30]<=1 else -53) if r[55]<=33 else 29) if r[7]<=62 else -45 if r[74]<=-15 else -18)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        (((-25 if r[60]<=0 else -34 if r[93]<=1 else 30) if r[2]<=0 else ((17 if r[84]<=56 else -30) if r[50]<=-1 else
        20) if r[57]<=94 else 38 if r[83]<=88 else -12) if r[106]<=0 else ((-37 if r[96]<=8 else -40 if r[112]<=-266
        else 61 if r[86]<=39 else -34) if r[100]<=29 else 31) if r[107]<=305 else -39) + ((-26 if r[33]<=-14 else (11
        if r[97]<=-57 else -17) if r[6]<=33 else (34 if r[30]<=1 else -46) if r[84]<=80 else 18 if r[97]<=-113 else
        -38) if r[104]<=1 else ((((-25 if r[90]<=16 else 166) if r[82]<=-21 else -26) if r[105]<=0 else -44) if
        r[114]<=527 else -40) if r[78]<=156 else -33 if r[81]<=12 else 30) + ((((-33 if r[33]<=-14 else 21 if
        r[31]<=70 else -30) if r[7]<=60 else -42) if r[83]<=54 else -35) if r[50]<=-14 else (((16 if r[24]<=0 else
        -47) if r[55]<=34 else 36 if r[84]<=84 else -15) if r[7]<=41 else -15 if r[60]<=0 else 21) if r[104]<=3 else
        10 if r[112]<=-177 else -46 if r[80]<=6 else 26) + ((((-32 if r[3]<=0 else 6) if r[33]<=31 else 12) if
        r[66]<=-14 else ((((-29 if r[58]<=-18 else 23 if r[84]<=80 else -24) if r[35]<=0 else -70) if r[6]<=33 else
        36) if r[30]<=1 else -37) if r[34]<=0 else -70) if r[104]<=1 else -37 if r[31]<=37 else (59 if r[7]<=15 else
        -4) if r[104]<=7 else -44) + (((-42 if r[66]<=-14 else -15) if r[52]<=0 else 6) if r[50]<=-14 else (((((((13
        if r[107]<=633 else -24) if r[31]<=15 else 28 if r[34]<=0 else -50) if r[24]<=0 else -49) if r[35]<=0 else
        -62) if r[40]<=0 else -55) if r[94]<=2 else -23) if r[30]<=1 else -44) if r[63]<=33 else 28 if r[35]<=0 else
        -60) + (((((-29 if r[52]<=0 else 59 if r[98]<=-13 else -19) if r[111]<=1 else (-22 if r[33]<=-18 else (75 if
        r[112]<=-177 else 38 if r[7]<=19 else 17) if r[30]<=1 else -36) if r[35]<=0 else -71) if r[34]<=0 else -69) if
        r[84]<=79 else -40 if r[77]<=113 else 5) if r[106]<=0 else -11 if r[107]<=305 else -36) + ((((((-5 if
        r[108]<=-5 else 30) if r[104]<=1 else -34 if r[59]<=0 else 16) if r[97]<=-62 else -12 if r[60]<=0 else 28) if
        r[34]<=0 else -73) if r[83]<=88 else (13 if r[70]<=0 else -18) if r[94]<=0 else (-9 if r[103]<=11 else 83) if
        r[84]<=52 else -43) if r[7]<=62 else -34 if r[111]<=95 else 0) + (((-37 if r[33]<=-14 else 31 if r[7]<=6 else
        (-25 if r[73]<=14 else 1) if r[84]<=75 else -39) if r[60]<=0 else -3 if r[76]<=-12 else 28) if r[33]<=52 else
        ((10 if r[63]<=21 else 43) if r[107]<=502 else (26 if r[49]<=13 else -28) if r[51]<=0 else -18 if r[77]<=102
        else 36) if r[31]<=81 else -68) + ((((((((0 if r[104]<=1 else -39) if r[113]<=308 else 56) if r[58]<=-12 else
        (31 if r[11]<=2 else -36) if r[7]<=64 else -1) if r[34]<=0 else -64) if r[35]<=0 else -68) if r[104]<=6 else
        -45) if r[84]<=79 else (-38 if r[82]<=-1 else 21) if r[90]<=14 else -53 if r[77]<=213 else 4) if r[30]<=1 else
        -41) + ((-42 if r[58]<=-17 else 9 if r[84]<=53 else -30) if r[95]<=5 else (-30 if r[60]<=0 else 22) if
        r[111]<=1 else (((((4 if r[30]<=1 else -53) if r[68]<=0 else 27) if r[40]<=0 else -53) if r[113]<=97 else 61)
        if r[84]<=77 else -19) if r[63]<=33 else (30 if r[34]<=0 else -55) if r[35]<=0 else -56)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((-29 if r[112]<=97 else 33 if r[102]<=0 else -25) if r[68]<=0 else 3 if r[0]<=195 else 47) if r[58]<=-12
        else ((((24 if r[57]<=45 else -27) if r[108]<=-4 else 38 if r[84]<=88 else -51) if r[114]<=513 else -33 if
        r[50]<=-1 else 4) if r[78]<=99 else 11 if r[55]<=26 else 36) if r[27]<=0 else -15) + (((-31 if r[60]<=0 else
        -1) if r[74]<=-15 else (((1 if r[84]<=81 else -46) if r[66]<=-14 else 19) if r[61]<=0 else -27 if r[58]<=-14
        else 4) if r[35]<=0 else -63) if r[1]<=31 else (10 if r[61]<=0 else -43) if r[6]<=30 else 30 if r[104]<=1 else
        (-50 if r[7]<=29 else 19) if r[31]<=37 else 27) + ((-41 if r[58]<=-17 else (-36 if r[33]<=-15 else 61 if
        r[32]<=2 else -22 if r[2]<=0 else 21) if r[83]<=42 else -28) if r[95]<=5 else (-23 if r[31]<=13 else 42 if
        r[89]<=11 else 0) if r[58]<=-12 else (-2 if r[42]<=-12 else 30 if r[83]<=68 else 13 if r[38]<=7 else -58) if
        r[35]<=0 else -67) + ((((-37 if r[44]<=0 else -3) if r[49]<=106 else 1) if r[68]<=0 else -20 if r[6]<=15 else
        26) if r[66]<=-14 else (((16 if r[70]<=0 else -17) if r[2]<=0 else 30) if r[34]<=0 else -62) if r[84]<=70 else
        (31 if r[83]<=28 else (-35 if r[77]<=138 else 24) if r[82]<=7 else -67) if r[78]<=203 else 20) + (((-31 if
        r[95]<=4 else -33 if r[96]<=2 else (105 if r[82]<=-26 else 17) if r[107]<=718 else 6 if r[83]<=89 else -39) if
        r[6]<=30 else (((-9 if r[52]<=0 else 40) if r[98]<=1 else -26) if r[99]<=0 else 32 if r[31]<=76 else -28) if
        r[50]<=1 else 28) if r[84]<=79 else -44 if r[41]<=27 else -13) + (((((-25 if r[88]<=45 else 55) if r[96]<=1
        else (((14 if r[6]<=34 else 35) if r[30]<=1 else -32) if r[104]<=1 else -12) if r[113]<=262 else 38 if
        r[96]<=65 else 116) if r[104]<=6 else -42) if r[84]<=79 else (23 if r[83]<=100 else -31) if r[90]<=14 else
        -39) if r[27]<=0 else -12 if r[7]<=48 else -38) + ((-32 if r[66]<=-13 else -14 if r[0]<=179 else 21) if
        r[42]<=-15 else (((((((21 if r[94]<=2 else -12) if r[63]<=37 else 36) if r[34]<=0 else -53) if r[35]<=0 else
        -65) if r[106]<=0 else -9) if r[27]<=0 else -21 if r[99]<=0 else 13) if r[39]<=6 else -58) if r[30]<=1 else 41
        if r[32]<=0 else -46) + ((((-18 if r[0]<=573 else 45) if r[68]<=0 else 19) if r[106]<=0 else -31) if
        r[58]<=-12 else ((((-35 if r[74]<=-27 else (23 if r[98]<=20 else -18) if r[106]<=1 else -19) if r[84]<=81 else
        -34) if r[34]<=0 else -60) if r[35]<=0 else -64) if r[33]<=52 else (7 if r[78]<=119 else 38) if r[31]<=81 else
        -54) + (((-20 if r[78]<=-53 else 39) if r[88]<=4 else (-35 if r[44]<=0 else -1) if r[1]<=31 else (24 if
        r[112]<=29 else -39) if r[100]<=10 else 22) if r[50]<=-14 else (((17 if r[98]<=1 else -39) if r[111]<=1 else
        14 if r[59]<=0 else 33) if r[84]<=76 else -39 if r[47]<=17 else 1) if r[7]<=42 else -8) + (((((-42 if
        r[57]<=181 else 14) if r[8]<=0 else -5) if r[66]<=-15 else (50 if r[84]<=68 else -18) if r[88]<=4 else ((-32
        if r[87]<=3 else 50) if r[81]<=-1 else 7) if r[113]<=-1 else -27) if r[68]<=0 else 12) if r[55]<=33 else (-19
        if r[60]<=0 else 19) if r[2]<=0 else 30 if r[40]<=0 else -53)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        (((-35 if r[66]<=-14 else -12 if r[1]<=56 else 31) if r[25]<=0 else 42 if r[8]<=12 else -41) if r[42]<=-15
        else ((((-3 if r[104]<=6 else -44) if r[68]<=0 else 21) if r[58]<=105 else 40) if r[55]<=33 else (-17 if
        r[92]<=0 else 22) if r[2]<=0 else 35) if r[27]<=0 else -31 if r[2]<=0 else 0) + ((((((16 if r[88]<=5 else -35)
        if r[108]<=-1 else (-29 if r[58]<=-25 else 2 if r[5]<=0 else 34) if r[38]<=6 else -51) if r[104]<=0 else -31)
        if r[44]<=0 else 10) if r[31]<=27 else (9 if r[80]<=7 else -57 if r[79]<=2 else 8) if r[59]<=0 else 28 if
        r[84]<=80 else -12) if r[30]<=1 else -36) + (((((-29 if r[52]<=1 else 19) if r[66]<=-14 else -14 if r[74]<=-15
        else 14) if r[84]<=70 else -36 if r[77]<=147 else 17 if r[82]<=12 else -72) if r[68]<=0 else -28 if r[42]<=-24
        else (24 if r[84]<=82 else -23) if r[11]<=1 else -45) if r[55]<=33 else (-18 if r[60]<=0 else 18) if r[2]<=0
        else 26) + ((((-22 if r[6]<=32 else 6) if r[4]<=1 else 20) if r[104]<=1 else -34) if r[58]<=-12 else ((((-14
        if r[66]<=-19 else 53 if r[88]<=4 else (25 if r[115]<=39 else -31) if r[83]<=88 else -9) if r[11]<=2 else -43)
        if r[84]<=77 else -24 if r[55]<=43 else 29) if r[34]<=0 else -65) if r[35]<=0 else -63) + ((((((-15 if
        r[90]<=27 else 41) if r[88]<=4 else -29) if r[60]<=0 else 0) if r[31]<=30 else (-3 if r[42]<=-8 else 23) if
        r[30]<=1 else 60 if r[88]<=4 else -49) if r[111]<=95 else ((5 if r[110]<=17 else -71) if r[66]<=-24 else 11 if
        r[6]<=34 else 33) if r[40]<=0 else -51) if r[34]<=0 else -55) + (((((18 if r[88]<=5 else 5 if r[102]<=0 else
        -32) if r[68]<=0 else 19) if r[66]<=-14 else (21 if r[30]<=1 else 49 if r[31]<=-1 else -40) if r[11]<=2 else
        -37) if r[84]<=75 else ((-5 if r[90]<=14 else -42) if r[90]<=61 else 28) if r[78]<=198 else 29) if r[27]<=0
        else -29 if r[100]<=10 else 7) + (((-18 if r[96]<=1 else ((((37 if r[84]<=81 else -20) if r[8]<=13 else -19)
        if r[31]<=75 else 28 if r[1]<=15 else -53) if r[112]<=66 else (-25 if r[77]<=-24 else 18) if r[45]<=0 else
        -18) if r[34]<=0 else -58) if r[27]<=0 else -15) if r[104]<=1 else -35 if r[74]<=-15 else -31 if r[41]<=22
        else 3) + (((((((((-19 if r[44]<=0 else 29) if r[66]<=-18 else 24 if r[115]<=39 else -38) if r[84]<=75 else
        -7) if r[10]<=0 else -52) if r[35]<=0 else -63) if r[106]<=0 else -20 if r[100]<=31 else 19) if r[30]<=1 else
        29 if r[99]<=-1 else -44) if r[58]<=105 else 38) if r[27]<=0 else -23 if r[33]<=114 else 26) + (((((((49 if
        r[86]<=22 else 2) if r[8]<=13 else -31) if r[107]<=272 else -17) if r[103]<=20 else 91) if r[88]<=6 else ((17
        if r[34]<=0 else -65) if r[61]<=0 else (-33 if r[89]<=65 else 19) if r[51]<=0 else -12 if r[1]<=32 else 32) if
        r[104]<=3 else -29) if r[84]<=80 else -18) if r[7]<=74 else -22) + (((((-19 if r[103]<=-1 else ((32 if
        r[83]<=58 else 29 if r[112]<=82 else 0) if r[11]<=0 else 29 if r[97]<=-113 else -33) if r[61]<=0 else 0) if
        r[34]<=0 else -53) if r[104]<=1 else -9 if r[86]<=37 else -40) if r[35]<=0 else -61) if r[30]<=1 else (37 if
        r[89]<=2 else -45) if r[3]<=3 else 48)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (((-18 if r[78]<=-53 else 37) if r[88]<=4 else -18) if r[50]<=-14 else ((-16 if r[58]<=-19 else (((36 if
        r[88]<=6 else 15 if r[94]<=2 else -22) if r[98]<=24 else -34) if r[115]<=39 else -55) if r[63]<=33 else 27) if
        r[84]<=76 else 36 if r[98]<=-19 else -41 if r[47]<=17 else -6) if r[35]<=0 else -61) + (((((-45 if r[58]<=-19
        else -14) if r[103]<=20 else 97 if r[88]<=4 else -14) if r[2]<=0 else (38 if r[88]<=5 else -24 if r[115]<=5
        else -2 if r[33]<=86 else 40) if r[58]<=20 else 24) if r[104]<=6 else -37) if r[68]<=0 else ((-20 if r[89]<=17
        else 33) if r[97]<=-88 else -22) if r[93]<=2 else 25) + ((((((-15 if r[71]<=32 else 23 if r[114]<=568 else
        -31) if r[1]<=60 else 46) if r[61]<=0 else -24) if r[86]<=39 else -40) if r[74]<=-15 else ((((-2 if r[33]<=60
        else 32) if r[114]<=488 else -34 if r[55]<=33 else 5) if r[31]<=30 else 14) if r[3]<=0 else 26) if r[39]<=6
        else -64) if r[35]<=0 else -59) + (((-16 if r[76]<=-12 else 34 if r[88]<=6 else (((-15 if r[63]<=30 else 24)
        if r[89]<=49 else 38) if r[83]<=55 else -54 if r[110]<=19 else -1) if r[106]<=0 else -20) if r[51]<=0 else (22
        if r[31]<=87 else -14) if r[34]<=0 else -46) if r[27]<=0 else -31 if r[31]<=21 else -12 if r[60]<=0 else 34) +
        (((((((12 if r[77]<=-56 else -44) if r[50]<=-22 else (17 if r[96]<=66 else 74) if r[115]<=39 else -36) if
        r[98]<=24 else -42) if r[11]<=0 else -22) if r[107]<=701 else -40 if r[31]<=27 else 19 if r[84]<=68 else -15)
        if r[7]<=71 else -26) if r[55]<=33 else -16 if r[82]<=-6 else -2 if r[2]<=0 else 26) + ((((-22 if r[52]<=0
        else 14) if r[33]<=49 else 28 if r[31]<=75 else -59) if r[104]<=0 else -30) if r[74]<=-15 else (((15 if
        r[104]<=0 else -42) if r[73]<=113 else -65) if r[55]<=9 else 4) if r[115]<=2 else (-10 if r[95]<=5 else (20 if
        r[34]<=0 else -46) if r[18]<=0 else -43) if r[35]<=0 else -57) + (-25 if r[33]<=-18 else ((((((-28 if
        r[74]<=-23 else 25) if r[103]<=19 else 96) if r[105]<=0 else -41) if r[88]<=6 else ((-11 if r[1]<=84 else -75)
        if r[89]<=30 else 12) if r[94]<=2 else -30) if r[64]<=0 else -29) if r[1]<=104 else 41) if r[63]<=33 else (9
        if r[55]<=30 else 36) if r[83]<=66 else 0) + (((-31 if r[66]<=-14 else -18 if r[2]<=0 else 8) if r[25]<=0 else
        26) if r[42]<=-15 else ((((-5 if r[60]<=0 else 19) if r[31]<=27 else ((-22 if r[50]<=-22 else 28) if r[11]<=0
        else 44 if r[8]<=1 else -23) if r[40]<=0 else -46) if r[34]<=0 else -46) if r[35]<=0 else -58) if r[39]<=6
        else -55) + ((((((-15 if r[89]<=7 else 54) if r[66]<=-6 else 45) if r[88]<=4 else (-25 if r[88]<=80 else 33)
        if r[100]<=15 else -18 if r[29]<=0 else 27) if r[80]<=7 else -47) if r[59]<=0 else ((-9 if r[109]<=0 else 20)
        if r[35]<=0 else -51) if r[34]<=0 else -45) if r[68]<=0 else 17 if r[11]<=2 else -46) + (((-24 if r[96]<=1
        else 14 if r[27]<=0 else -21) if r[114]<=560 else -31) if r[74]<=-15 else (-4 if r[66]<=-14 else (38 if
        r[88]<=6 else (((26 if r[7]<=28 else -12) if r[84]<=70 else -46 if r[107]<=1889 else 20) if r[109]<=28 else
        32) if r[115]<=5 else 22) if r[35]<=0 else -53) if r[34]<=0 else -46)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        (((((((59 if r[112]<=-177 else (-5 if r[68]<=0 else 25) if r[59]<=0 else 26) if r[61]<=0 else -4) if r[104]<=8
        else -47) if r[30]<=1 else ((-24 if r[113]<=97 else 71) if r[89]<=8 else -48) if r[3]<=3 else 52) if r[84]<=80
        else 5 if r[90]<=14 else -36) if r[34]<=0 else -47) if r[35]<=0 else -56) + ((((-6 if r[107]<=701 else -33) if
        r[31]<=15 else (((-1 if r[5]<=6 else -61) if r[0]<=647 else 48) if r[59]<=0 else 19 if r[104]<=8 else -31) if
        r[34]<=0 else -46) if r[68]<=0 else (-23 if r[0]<=192 else -32 if r[108]<=0 else 48) if r[93]<=2 else 23) if
        r[30]<=1 else 37 if r[0]<=3 else -36) + (((-30 if r[76]<=-12 else 20 if r[98]<=-8 else -13) if r[25]<=0 else
        25) if r[42]<=-15 else (((((((8 if r[104]<=2 else -41) if r[115]<=39 else -58) if r[103]<=20 else 66) if
        r[84]<=79 else -40 if r[115]<=8 else 14) if r[89]<=49 else 15) if r[63]<=41 else 23) if r[39]<=6 else -53) if
        r[35]<=0 else -54) + (((-20 if r[42]<=-22 else (((((-13 if r[113]<=308 else 43) if r[76]<=-14 else ((37 if
        r[114]<=396 else 1) if r[98]<=4 else 2) if r[80]<=7 else -46 if r[6]<=28 else 15) if r[50]<=22 else 22) if
        r[103]<=20 else 67) if r[34]<=0 else -47) if r[84]<=80 else -16) if r[35]<=0 else -54) if r[104]<=6 else -29)
        + ((((((-26 if r[42]<=-28 else 49 if r[88]<=4 else 6) if r[86]<=39 else -32) if r[8]<=12 else -39) if
        r[107]<=711 else -31) if r[7]<=62 else -31) if r[74]<=-15 else (5 if r[84]<=70 else (-35 if r[78]<=234 else
        17) if r[8]<=1 else 8) if r[55]<=31 else (3 if r[2]<=0 else 24) if r[35]<=0 else -46) + ((((-27 if r[73]<=4
        else 26) if r[103]<=20 else -20 if r[98]<=11 else 97) if r[86]<=39 else -17) if r[88]<=6 else -31 if
        r[82]<=-11 else ((((-19 if r[44]<=3 else 25) if r[1]<=104 else 47) if r[68]<=0 else 15) if r[59]<=0 else (12
        if r[83]<=55 else -22) if r[115]<=5 else 24) if r[34]<=0 else -56) + ((((25 if r[112]<=-98 else -30 if
        r[76]<=-19 else ((28 if r[98]<=-22 else -17) if r[60]<=0 else 34 if r[98]<=-4 else -31 if r[111]<=85 else 21)
        if r[4]<=4 else 38) if r[51]<=0 else (17 if r[104]<=8 else -34) if r[40]<=0 else -52) if r[58]<=105 else 34)
        if r[27]<=0 else -26 if r[31]<=29 else 1) + ((-23 if r[6]<=30 else (-6 if r[7]<=24 else 26) if r[114]<=304
        else -21) if r[74]<=-15 else ((-26 if r[50]<=-25 else -2 if r[78]<=-80 else 38) if r[88]<=6 else (-15 if
        r[82]<=15 else 17 if r[84]<=55 else -17) if r[115]<=5 else (20 if r[94]<=2 else -13) if r[115]<=39 else -27)
        if r[39]<=6 else -58) + (((((37 if r[84]<=59 else -14) if r[89]<=7 else 75) if r[86]<=21 else -20) if r[88]<=4
        else ((-15 if r[104]<=1 else -46) if r[89]<=49 else 5) if r[5]<=1 else (7 if r[11]<=0 else -48 if r[77]<=99
        else 18) if r[74]<=44 else 27) if r[52]<=0 else (12 if r[54]<=0 else -20) if r[63]<=30 else 27) + ((((((((-24
        if r[67]<=0 else 30) if r[108]<=-7 else 20 if r[35]<=0 else -42) if r[112]<=64 else (-29 if r[42]<=-14 else
        (-50 if r[50]<=-22 else 14) if r[24]<=0 else -72) if r[2]<=1 else -47) if r[3]<=0 else 29) if r[11]<=0 else
        -22) if r[72]<=0 else -20) if r[1]<=92 else 42) if r[61]<=0 else -11)
    )


THIRD = (_third_0, _third_10, _third_20,)
