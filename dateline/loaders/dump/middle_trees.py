"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        (((((-8 if r[108]<=-1 else 38 if r[61]<=0 else 5) if r[104]<=1 else (-35 if r[80]<=6 else 32) if r[103]<=20
        else 44) if r[49]<=110 else 39) if r[84]<=79 else (-13 if r[90]<=14 else -55) if r[50]<=51 else 8) if r[7]<=42
        else ((-41 if r[111]<=95 else 11) if r[95]<=29 else -3) if r[27]<=0 else -47) + (((17 if r[98]<=-10 else -44)
        if r[111]<=1 else (((((31 if r[7]<=41 else 13 if r[107]<=718 else -31) if r[63]<=33 else 43) if r[35]<=0 else
        -83) if r[27]<=0 else -36 if r[33]<=-5 else 17) if r[34]<=0 else -74) if r[84]<=80 else 2 if r[90]<=18 else
        -45) if r[106]<=0 else -38 if r[100]<=31 else 18) + (((((-26 if r[32]<=10 else 33) if r[96]<=1 else -13 if
        r[82]<=-4 else 32 if r[30]<=1 else -50) if r[7]<=74 else -43 if r[73]<=29 else 6) if r[27]<=0 else -21) if
        r[104]<=1 else ((-50 if r[103]<=20 else -30 if r[111]<=3 else 74) if r[77]<=140 else -70 if r[89]<=17 else 21)
        if r[80]<=6 else 28) + (((-40 if r[50]<=-15 else ((-18 if r[60]<=0 else 16) if r[113]<=255 else -24 if
        r[98]<=-4 else 79) if r[84]<=80 else -44) if r[111]<=95 else (-28 if r[66]<=-24 else 27) if r[80]<=7 else -27)
        if r[59]<=0 else -8 if r[109]<=0 else ((-12 if r[92]<=0 else 37) if r[27]<=0 else -40) if r[2]<=0 else 38) +
        ((((-39 if r[6]<=13 else -10 if r[52]<=0 else 38) if r[108]<=-1 else ((((24 if r[50]<=-23 else -70) if
        r[50]<=-22 else 36) if r[35]<=0 else -85) if r[34]<=0 else -85) if r[113]<=-1 else 29 if r[104]<=0 else -14)
        if r[83]<=92 else (17 if r[106]<=0 else -40) if r[107]<=700 else -37) if r[30]<=1 else -50) + (((-7 if
        r[7]<=70 else -45) if r[108]<=-1 else (45 if r[87]<=3 else -13) if r[109]<=-1 else (((21 if r[50]<=-23 else
        -68) if r[50]<=-22 else 32) if r[30]<=1 else -47) if r[34]<=0 else -80) if r[83]<=92 else ((-42 if r[82]<=-10
        else -11) if r[113]<=303 else 80 if r[84]<=77 else -24) if r[106]<=0 else -42) + (((-37 if r[44]<=0 else -5)
        if r[50]<=-14 else (-29 if r[96]<=2 else (16 if r[60]<=0 else 40) if r[27]<=0 else -19) if r[84]<=76 else -38
        if r[77]<=206 else 12) if r[33]<=49 else ((28 if r[31]<=81 else -70) if r[83]<=53 else -20) if r[51]<=0 else
        (41 if r[104]<=6 else -20) if r[31]<=88 else -55) + ((((-41 if r[100]<=27 else -4) if r[77]<=115 else -4) if
        r[68]<=0 else 12) if r[58]<=-12 else ((((-15 if r[96]<=1 else 27 if r[35]<=0 else -82) if r[104]<=7 else -49)
        if r[84]<=81 else -2 if r[90]<=14 else -51) if r[7]<=62 else -22) if r[0]<=177 else (1 if r[6]<=30 else 41) if
        r[112]<=83 else 7) + (((((-26 if r[52]<=0 else 14) if r[5]<=1 else 19) if r[66]<=-14 else -10 if r[58]<=-19
        else (14 if r[50]<=-3 else 35) if r[35]<=0 else -76) if r[30]<=1 else -51) if r[104]<=1 else ((-46 if
        r[98]<=10 else -38 if r[111]<=1 else 100) if r[88]<=4 else -45 if r[77]<=140 else 2) if r[78]<=216 else 31) +
        (((((-36 if r[68]<=0 else 8) if r[78]<=0 else 1 if r[34]<=0 else -63) if r[61]<=0 else -42) if r[52]<=0 else
        (31 if r[69]<=0 else -13) if r[62]<=0 else -26) if r[2]<=0 else -33 if r[82]<=-6 else 32 if r[85]<=1 else
        ((-26 if r[100]<=10 else 14) if r[66]<=-12 else 20) if r[20]<=0 else -71)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        (((-41 if r[74]<=-15 else -39 if r[95]<=7 else (-35 if r[66]<=-15 else 2) if r[112]<=97 else 20) if r[68]<=0
        else -1 if r[0]<=193 else 47) if r[58]<=-12 else ((12 if r[107]<=396 else -37 if r[78]<=102 else 11) if
        r[50]<=-12 else -5 if r[111]<=1 else 30 if r[35]<=0 else -76) if r[7]<=62 else -22) + ((((-24 if r[93]<=2 else
        (-10 if r[4]<=0 else 37) if r[68]<=0 else 34) if r[30]<=1 else -46) if r[27]<=0 else -40) if r[2]<=0 else
        ((((43 if r[2]<=5 else -19) if r[84]<=75 else -6) if r[86]<=1 else 39 if r[88]<=5 else 6) if r[20]<=0 else
        -62) if r[106]<=0 else 10 if r[83]<=12 else -37) + (((((-33 if r[60]<=0 else 3) if r[1]<=32 else 16) if
        r[104]<=1 else -42) if r[111]<=95 else -32 if r[112]<=19 else 19) if r[58]<=-12 else ((-30 if r[103]<=20 else
        27) if r[82]<=-4 else ((24 if r[107]<=511 else -5) if r[78]<=100 else 32) if r[30]<=1 else -36) if r[27]<=0
        else -33 if r[2]<=0 else 7) + ((((-46 if r[55]<=10 else -21) if r[52]<=0 else 9) if r[41]<=27 else ((-3 if
        r[112]<=28 else -44) if r[50]<=-12 else (32 if r[87]<=4 else -18) if r[31]<=33 else 23) if r[109]<=6 else 21)
        if r[111]<=95 else ((12 if r[11]<=2 else -49) if r[34]<=0 else -63) if r[6]<=33 else 34 if r[30]<=1 else -42)
        + ((((-29 if r[1]<=20 else 7) if r[76]<=-14 else (-29 if r[33]<=-7 else 11) if r[60]<=0 else 33) if
        r[107]<=700 else -38) if r[31]<=14 else ((-31 if r[102]<=3 else 6) if r[50]<=-18 else (((-18 if r[66]<=-21
        else 20) if r[64]<=0 else -30) if r[59]<=0 else 31) if r[104]<=6 else -24) if r[30]<=1 else -52) + ((((((36 if
        r[88]<=4 else -41 if r[66]<=-13 else -3) if r[52]<=0 else 24) if r[44]<=0 else 25) if r[50]<=7 else 9 if
        r[2]<=0 else 37) if r[7]<=42 else -39 if r[78]<=-83 else -18 if r[60]<=0 else 15) if r[84]<=79 else (-47 if
        r[111]<=95 else 11) if r[77]<=206 else 29 if r[53]<=16 else -47) + ((((32 if r[88]<=5 else (-26 if r[41]<=314
        else 34) if r[66]<=-15 else 17 if r[27]<=0 else -15) if r[84]<=80 else -10 if r[90]<=14 else -56) if r[55]<=33
        else ((33 if r[84]<=90 else -28) if r[83]<=100 else -14) if r[38]<=6 else -49) if r[7]<=42 else (-41 if
        r[42]<=-15 else -18) if r[111]<=95 else 2) + ((((-21 if r[33]<=93 else 23) if r[94]<=0 else -34) if r[68]<=0
        else 0 if r[0]<=193 else 46) if r[58]<=-12 else (-14 if r[55]<=12 else (18 if r[39]<=0 else -40) if r[94]<=1
        else (-26 if r[110]<=2 else 38) if r[84]<=52 else -38) if r[6]<=33 else (19 if r[55]<=33 else 43) if r[83]<=84
        else -10) + (((((-38 if r[73]<=12 else 4) if r[96]<=1 else -7 if r[58]<=-19 else (29 if r[84]<=79 else -43 if
        r[7]<=29 else 4) if r[11]<=2 else -35) if r[34]<=0 else -63) if r[104]<=1 else (-33 if r[66]<=10 else -34 if
        r[58]<=-7 else 17) if r[32]<=45 else 44) if r[30]<=1 else 10 if r[31]<=-1 else -50) + (((-36 if r[103]<=-1
        else (21 if r[29]<=0 else -21) if r[61]<=0 else -29) if r[2]<=0 else (12 if r[58]<=27 else 40 if r[2]<=5 else
        -44) if r[31]<=81 else -31) if r[104]<=1 else ((-41 if r[82]<=39 else 2) if r[103]<=20 else (119 if r[84]<=76
        else -29) if r[107]<=527 else -22) if r[78]<=216 else 28)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((-20 if r[50]<=-14 else (-10 if r[77]<=-17 else 26 if r[84]<=76 else -14) if r[11]<=0 else (-57 if
        r[112]<=32 else 8) if r[33]<=109 else 41) if r[27]<=0 else -39 if r[60]<=0 else 66 if r[108]<=-11 else -16) if
        r[6]<=33 else (12 if r[59]<=0 else 36) if r[83]<=66 else -27 if r[115]<=3 else 12) + (((-43 if r[74]<=-15 else
        -12) if r[6]<=30 else -30 if r[50]<=-18 else 3) if r[58]<=-12 else (((-12 if r[66]<=-19 else ((-14 if r[92]<=0
        else 25) if r[2]<=0 else 33) if r[11]<=2 else -38) if r[84]<=77 else 6 if r[90]<=18 else -34) if r[30]<=1 else
        47 if r[88]<=4 else -42) if r[34]<=0 else -67) + (((14 if r[102]<=0 else 18 if r[88]<=4 else -35 if r[52]<=0
        else 6) if r[66]<=-13 else (((((21 if r[104]<=0 else -27) if r[31]<=28 else 33) if r[113]<=67 else 63) if
        r[34]<=0 else -65) if r[84]<=80 else -20) if r[104]<=5 else -25) if r[7]<=42 else (-32 if r[111]<=95 else -5)
        if r[60]<=0 else 8) + ((((-16 if r[103]<=19 else 76) if r[114]<=531 else -40) if r[82]<=-6 else (-31 if
        r[50]<=-22 else ((((19 if r[109]<=38 else -19) if r[84]<=51 else -18) if r[80]<=7 else -51) if r[60]<=0 else
        20) if r[33]<=94 else 28) if r[59]<=0 else 21 if r[11]<=2 else -30) if r[7]<=74 else -30 if r[25]<=0 else 50)
        + ((((((-36 if r[73]<=14 else -6) if r[44]<=0 else 23) if r[107]<=700 else -38) if r[68]<=0 else 12) if
        r[31]<=14 else ((13 if r[61]<=0 else -23) if r[95]<=4 else (-8 if r[50]<=-18 else 26) if r[34]<=0 else -61) if
        r[84]<=79 else -24 if r[77]<=236 else 19) if r[30]<=1 else 47 if r[1]<=0 else -45) + (((-26 if r[6]<=30 else
        (((-31 if r[108]<=-40 else 38) if r[31]<=88 else -40) if r[114]<=474 else -21) if r[27]<=0 else -29) if
        r[84]<=81 else -47) if r[74]<=-15 else ((34 if r[106]<=0 else 9 if r[2]<=1 else -63) if r[7]<=20 else 5 if
        r[35]<=0 else -70) if r[84]<=75 else -35 if r[115]<=4 else 10) + ((((-38 if r[6]<=31 else 1) if r[81]<=-1 else
        9) if r[83]<=62 else -32) if r[74]<=-15 else (-15 if r[68]<=0 else 17) if r[66]<=-14 else (((((29 if r[40]<=0
        else -29) if r[2]<=3 else -18) if r[34]<=0 else -52) if r[10]<=0 else -34) if r[35]<=0 else -68) if r[83]<=88
        else 29 if r[114]<=562 else -15) + (((((-23 if r[89]<=110 else 62) if r[103]<=-1 else (-15 if r[58]<=-19 else
        ((22 if r[84]<=79 else -18) if r[57]<=326 else 43) if r[11]<=2 else -41) if r[35]<=0 else -74) if r[34]<=0
        else -61) if r[83]<=88 else (-8 if r[88]<=10 else 58) if r[107]<=700 else -41 if r[77]<=124 else 6) if
        r[30]<=1 else -39) + (((-38 if r[73]<=12 else (59 if r[98]<=1 else -25) if r[88]<=8 else -26) if r[96]<=1 else
        (((12 if r[6]<=34 else 30) if r[30]<=1 else -36) if r[84]<=80 else -17) if r[34]<=0 else -58) if r[104]<=1
        else (-34 if r[100]<=15 else 5) if r[103]<=20 else (-26 if r[111]<=1 else 111) if r[88]<=4 else -10) +
        (((((-22 if r[58]<=-19 else ((-12 if r[60]<=0 else 19) if r[5]<=1 else 31) if r[67]<=0 else 24 if r[34]<=0
        else -48) if r[35]<=0 else -69) if r[11]<=0 else -32) if r[33]<=93 else (30 if r[107]<=425 else -26) if
        r[47]<=29 else 37) if r[106]<=0 else (-18 if r[1]<=33 else 27) if r[61]<=0 else -36)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((-32 if r[6]<=30 else (31 if r[27]<=0 else -31) if r[83]<=12 else -37 if r[99]<=0 else 8) if r[95]<=5 else
        (((-24 if r[44]<=0 else 9) if r[68]<=0 else 15) if r[0]<=584 else 44) if r[66]<=-14 else ((2 if r[27]<=0 else
        -29) if r[6]<=34 else 33 if r[83]<=62 else 2) if r[60]<=0 else 28) + ((-22 if r[33]<=56 else (-47 if
        r[42]<=-29 else 29) if r[103]<=2 else -20) if r[74]<=-15 else -25 if r[50]<=-22 else ((((12 if r[31]<=9 else
        60) if r[105]<=0 else -41) if r[88]<=6 else (22 if r[84]<=55 else -13) if r[83]<=55 else -20) if r[115]<=4
        else -19 if r[96]<=2 else 22) if r[34]<=0 else -48) + ((((((-38 if r[66]<=-24 else (-27 if r[42]<=-14 else 0)
        if r[8]<=0 else 13) if r[52]<=0 else 12) if r[57]<=360 else 37) if r[55]<=33 else 11 if r[33]<=49 else 38) if
        r[27]<=0 else (-36 if r[3]<=0 else 27 if r[45]<=0 else -48) if r[100]<=11 else 9) if r[30]<=1 else 39 if
        r[0]<=3 else -43) + ((-33 if r[109]<=-6 else (20 if r[88]<=4 else -17) if r[89]<=92 else 33) if r[95]<=5 else
        (((((5 if r[90]<=27 else 61) if r[88]<=4 else -14 if r[51]<=0 else 12) if r[72]<=0 else -33) if r[27]<=0 else
        -36 if r[99]<=7 else 11) if r[0]<=234 else 20) if r[3]<=0 else 31 if r[11]<=0 else -13) + (((((25 if
        r[97]<=-76 else -10) if r[85]<=1 else ((-35 if r[8]<=0 else 17) if r[66]<=-14 else 39 if r[65]<=38 else 3) if
        r[107]<=700 else -31 if r[78]<=116 else 28) if r[63]<=33 else 22 if r[38]<=0 else -45) if r[27]<=0 else -36 if
        r[27]<=137 else -4) if r[30]<=1 else -43 if r[3]<=3 else 46) + (((((47 if r[109]<=-14 else -11 if r[33]<=79
        else 35) if r[104]<=0 else -36 if r[103]<=40 else 9) if r[111]<=95 else 20 if r[88]<=12 else -9) if r[31]<=27
        else (21 if r[84]<=70 else 45 if r[81]<=2 else -39 if r[115]<=3 else 11) if r[34]<=0 else -51) if r[30]<=1
        else -42 if r[3]<=3 else 45) + (((((40 if r[86]<=39 else -26) if r[88]<=4 else ((-53 if r[50]<=-18 else -1 if
        r[76]<=-3 else -29) if r[59]<=0 else 7) if r[94]<=2 else -38) if r[1]<=104 else 44) if r[68]<=0 else 20 if
        r[70]<=0 else -14) if r[63]<=33 else ((10 if r[84]<=69 else -25) if r[60]<=0 else 32) if r[0]<=244 else 28) +
        (((((((-32 if r[96]<=1 else 11) if r[76]<=-14 else (28 if r[7]<=30 else -11 if r[109]<=5 else 18) if
        r[113]<=145 else 54) if r[35]<=0 else -63) if r[34]<=0 else -52) if r[61]<=0 else -13 if r[49]<=259 else 27)
        if r[104]<=8 else -49) if r[84]<=80 else -41 if r[55]<=17 else -33 if r[41]<=27 else 7) + ((((-11 if r[41]<=27
        else (((22 if r[11]<=0 else -10) if r[20]<=0 else -48) if r[24]<=0 else -67) if r[35]<=0 else -55) if r[61]<=0
        else -22) if r[6]<=34 else ((25 if r[2]<=3 else -37) if r[83]<=40 else -26 if r[50]<=-1 else 6) if r[100]<=10
        else 28) if r[30]<=1 else 20 if r[99]<=-1 else -41) + ((-27 if r[32]<=15 else -24 if r[100]<=10 else 26) if
        r[95]<=3 else ((((((-10 if r[67]<=0 else 23 if r[78]<=300 else -18) if r[30]<=1 else -41) if r[113]<=98 else 8
        if r[98]<=4 else 71) if r[35]<=0 else -66) if r[84]<=75 else -27) if r[0]<=234 else 21 if r[31]<=80 else -87)
        if r[3]<=0 else 21)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (((((-26 if r[76]<=-14 else 9 if r[104]<=0 else -26) if r[31]<=31 else 9) if r[5]<=0 else (((10 if r[61]<=0
        else -2 if r[106]<=0 else -44) if r[76]<=71 else 30) if r[55]<=33 else 29) if r[31]<=81 else -72 if
        r[114]<=406 else 11) if r[30]<=1 else 20 if r[31]<=-1 else -39) if r[20]<=0 else -54) + (((-27 if r[52]<=0
        else 7) if r[100]<=31 else 24 if r[31]<=81 else -48) if r[50]<=-14 else -25 if r[42]<=-22 else -17 if
        r[66]<=-25 else 29 if r[88]<=6 else ((((5 if r[11]<=0 else -33) if r[58]<=17 else -25 if r[88]<=9 else 26) if
        r[35]<=0 else -67) if r[33]<=93 else 30) if r[94]<=2 else -15) + ((((20 if r[102]<=0 else (8 if r[31]<=75 else
        -30) if r[61]<=0 else -57 if r[76]<=-19 else (-17 if r[1]<=36 else 40) if r[98]<=2 else -33) if r[52]<=0 else
        25) if r[7]<=41 else -30 if r[74]<=-18 else -11 if r[60]<=0 else 19) if r[84]<=80 else -40 if r[41]<=27 else
        42 if r[98]<=-20 else -16) + ((((-31 if r[100]<=29 else 4) if r[74]<=-15 else -43 if r[66]<=-24 else (13 if
        r[31]<=77 else 15 if r[91]<=0 else -42) if r[104]<=0 else -13) if r[52]<=0 else 17 if r[54]<=0 else 22 if
        r[83]<=24 else -29) if r[55]<=33 else (-16 if r[60]<=0 else 16) if r[2]<=0 else 26 if r[104]<=14 else -35) +
        ((((((-18 if r[66]<=-14 else (31 if r[88]<=6 else 0) if r[115]<=37 else -45) if r[113]<=255 else -23 if
        r[111]<=1 else 54) if r[84]<=80 else -34 if r[89]<=136 else 35) if r[55]<=33 else 16) if r[58]<=105 else 38)
        if r[27]<=0 else (-29 if r[1]<=54 else 15) if r[3]<=0 else 27 if r[45]<=0 else -37) + ((((30 if r[86]<=39 else
        -29) if r[88]<=5 else -29 if r[31]<=9 else ((28 if r[83]<=60 else -28) if r[61]<=0 else -19) if r[31]<=74 else
        -31) if r[84]<=81 else -42) if r[74]<=-15 else (-9 if r[32]<=37 else 41) if r[66]<=-14 else ((18 if r[83]<=88
        else -1) if r[35]<=0 else -59) if r[34]<=0 else -48) + (((((-32 if r[99]<=0 else 1) if r[8]<=0 else 8) if
        r[66]<=-14 else (17 if r[114]<=216 else 83) if r[88]<=4 else -11 if r[31]<=25 else (16 if r[30]<=1 else -37)
        if r[40]<=0 else -56) if r[104]<=5 else -36) if r[63]<=33 else (11 if r[52]<=0 else 34) if r[83]<=88 else -21
        if r[60]<=0 else 28) + ((((-20 if r[60]<=0 else 4) if r[2]<=0 else (((-4 if r[32]<=24 else -52) if r[115]<=2
        else 30 if r[88]<=12 else 11 if r[45]<=0 else -90 if r[31]<=30 else 8) if r[78]<=108 else 35 if r[31]<=80 else
        -104 if r[97]<=-91 else 8) if r[2]<=1 else -14) if r[20]<=0 else -58) if r[68]<=0 else 15) + ((((((-33 if
        r[33]<=-17 else -20 if r[66]<=-20 else -4 if r[5]<=0 else 12) if r[58]<=105 else 38) if r[60]<=0 else ((17 if
        r[44]<=0 else 46) if r[115]<=39 else -36) if r[11]<=2 else -49) if r[34]<=0 else -49) if r[84]<=79 else -34 if
        r[55]<=17 else -4) if r[30]<=1 else -37 if r[3]<=3 else 43) + ((-37 if r[111]<=95 else 2) if r[42]<=-24 else
        (((15 if r[107]<=254 else 99) if r[89]<=2 else ((-21 if r[59]<=0 else 9) if r[68]<=0 else (-1 if r[55]<=9 else
        35) if r[28]<=0 else -13) if r[5]<=1 else 0 if r[81]<=16 else 24) if r[104]<=5 else -33) if r[63]<=33 else 15
        if r[34]<=0 else -42)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        ((-29 if r[52]<=1 else 28) if r[50]<=-22 else ((((((-4 if r[6]<=33 else 21) if r[3]<=2 else 47) if r[115]<=37
        else -45) if r[104]<=0 else -29 if r[103]<=20 else 10) if r[31]<=30 else (20 if r[11]<=0 else -31 if
        r[107]<=437 else 20) if r[30]<=1 else -28) if r[34]<=0 else -43) if r[20]<=0 else -51) + ((((((((7 if
        r[104]<=2 else -30) if r[103]<=20 else 47) if r[115]<=37 else -48) if r[84]<=79 else -24) if r[55]<=33 else
        (-27 if r[93]<=2 else 16) if r[2]<=0 else 27) if r[98]<=23 else -53 if r[79]<=3 else 3) if r[58]<=105 else 35)
        if r[27]<=0 else -25 if r[99]<=0 else 23 if r[80]<=6 else -31) + ((((((57 if r[11]<=0 else -17) if r[84]<=83
        else -32) if r[112]<=-93 else (((((2 if r[24]<=0 else -53) if r[68]<=0 else 20) if r[98]<=23 else -34) if
        r[2]<=1 else 11 if r[114]<=27 else -41) if r[7]<=90 else -30) if r[55]<=33 else 14) if r[35]<=0 else -62) if
        r[20]<=0 else -48) if r[104]<=5 else -27) + ((((-26 if r[112]<=-442 else 60) if r[84]<=68 else -3) if
        r[86]<=22 else -19) if r[88]<=4 else (((-27 if r[96]<=1 else (6 if r[53]<=0 else -3 if r[84]<=69 else -40) if
        r[58]<=105 else 36) if r[34]<=0 else -53) if r[104]<=1 else -36) if r[89]<=49 else 27 if r[88]<=29 else -11 if
        r[115]<=8 else 22) + ((-23 if r[100]<=29 else 16) if r[95]<=3 else (((51 if r[86]<=22 else -11) if r[88]<=4
        else ((((-15 if r[108]<=13 else 18) if r[104]<=0 else -23) if r[32]<=27 else 20) if r[58]<=24 else 19) if
        r[100]<=73 else -5 if r[31]<=70 else -99) if r[97]<=-57 else -19) if r[60]<=0 else 21 if r[11]<=0 else -18) +
        ((((((-17 if r[66]<=-25 else 29 if r[88]<=6 else 50 if r[112]<=-93 else ((((-8 if r[80]<=7 else -49) if
        r[60]<=0 else 12) if r[88]<=84 else 56) if r[2]<=0 else 17) if r[2]<=3 else -31) if r[84]<=75 else -8) if
        r[17]<=0 else -46) if r[72]<=2 else -38) if r[30]<=1 else -27) if r[20]<=0 else -48) + (((-35 if r[42]<=-28
        else (((-42 if r[73]<=14 else 35) if r[96]<=1 else 7) if r[33]<=54 else 32) if r[31]<=77 else 6 if r[32]<=7
        else -67) if r[104]<=0 else 7 if r[114]<=297 else -36) if r[74]<=-15 else (((-31 if r[50]<=-22 else 3) if
        r[3]<=0 else 21) if r[10]<=0 else -40) if r[0]<=664 else 41) + (-23 if r[42]<=-24 else ((((((63 if r[93]<=8
        else 14) if r[84]<=68 else -11) if r[88]<=4 else ((-41 if r[50]<=-18 else -14 if r[25]<=0 else 37) if r[4]<=4
        else 36) if r[59]<=0 else -46 if r[82]<=-7 else 14) if r[68]<=0 else 19) if r[38]<=6 else -46) if r[20]<=0
        else -43) if r[11]<=2 else -42) + ((((((-26 if r[78]<=-75 else 37 if r[97]<=-91 else 7) if r[72]<=0 else -29)
        if r[61]<=0 else -32 if r[6]<=30 else 3) if r[114]<=562 else 23 if r[0]<=8 else 7 if r[98]<=-11 else -33) if
        r[31]<=28 else (16 if r[97]<=-61 else 0) if r[10]<=0 else -36) if r[104]<=5 else -35 if r[103]<=41 else 20) +
        (((-31 if r[78]<=-48 else -10) if r[74]<=-15 else ((8 if r[53]<=1292 else -70) if r[104]<=0 else -25) if
        r[31]<=30 else (20 if r[34]<=0 else -48) if r[84]<=69 else -34 if r[47]<=31 else 17) if r[52]<=0 else ((11 if
        r[6]<=36 else 37) if r[72]<=2 else -32) if r[54]<=0 else -15 if r[63]<=40 else 27)
    )


THIRD = (_third_0, _third_10, _third_20,)
