"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        (((((-41 if r[58]<=-28 else (-23 if r[111]<=1 else 50) if r[112]<=-177 else -22 if r[42]<=-24 else ((10 if
        r[8]<=14 else -28) if r[31]<=81 else 9 if r[33]<=37 else -84) if r[115]<=37 else -40) if r[84]<=80 else -29 if
        r[88]<=66 else 35) if r[98]<=24 else -41) if r[55]<=33 else 12) if r[35]<=0 else -56) + (((((-36 if r[50]<=-26
        else -29 if r[73]<=4 else (-1 if r[6]<=13 else 42) if r[107]<=316 else -18) if r[88]<=6 else (-26 if r[44]<=0
        else 2) if r[77]<=121 else (20 if r[112]<=83 else -2 if r[80]<=4 else -76) if r[97]<=-56 else -37) if r[4]<=4
        else 40) if r[89]<=49 else 19) if r[104]<=3 else -20) + (((((-19 if r[73]<=14 else 8) if r[84]<=79 else -43)
        if r[33]<=56 else 6) if r[74]<=-15 else (((8 if r[83]<=58 else (-12 if r[89]<=29 else 57) if r[112]<=-98 else
        3 if r[114]<=488 else -29) if r[31]<=30 else 0 if r[90]<=27 else 22) if r[3]<=0 else 24) if r[10]<=0 else -38)
        if r[39]<=6 else -42) + (((-32 if r[50]<=-26 else 34 if r[105]<=0 else -38) if r[86]<=39 else -16) if r[88]<=6
        else -31 if r[82]<=-12 else (((((-23 if r[77]<=110 else 4) if r[25]<=0 else 63 if r[115]<=1 else -1) if
        r[5]<=6 else -54) if r[1]<=104 else 47) if r[89]<=31 else -5 if r[42]<=-14 else 16) if r[2]<=1 else -21) +
        ((((-15 if r[78]<=-69 else 30) if r[88]<=4 else (-36 if r[96]<=2 else ((-38 if r[66]<=-25 else 6) if
        r[113]<=14 else 44) if r[38]<=7 else -65) if r[104]<=0 else -33) if r[31]<=27 else -9 if r[2]<=0 else -2 if
        r[47]<=31 else (43 if r[31]<=85 else -20) if r[2]<=1 else -23) if r[60]<=0 else 12) + (((((((14 if r[61]<=1040
        else -60) if r[80]<=6 else -18) if r[115]<=39 else -47) if r[114]<=569 else ((42 if r[107]<=701 else -26) if
        r[2]<=0 else -49) if r[55]<=34 else 3) if r[31]<=27 else (14 if r[39]<=6 else -42) if r[34]<=0 else -44) if
        r[11]<=2 else -44) if r[30]<=1 else 30 if r[32]<=0 else -34) + ((((((((18 if r[72]<=0 else -17) if r[107]<=701
        else -32 if r[42]<=-14 else -27 if r[89]<=30 else 20) if r[1]<=92 else 46) if r[34]<=0 else -36) if r[104]<=6
        else -43 if r[87]<=33 else 14) if r[64]<=0 else -28 if r[1]<=53 else 36) if r[61]<=0 else -28 if r[95]<=3 else
        -3) if r[17]<=0 else -48) + (((-2 if r[98]<=0 else -37) if r[111]<=1 else ((25 if r[88]<=4 else ((13 if
        r[11]<=0 else -50 if r[0]<=281 else 31) if r[83]<=74 else -47 if r[110]<=19 else -15 if r[77]<=153 else 26) if
        r[61]<=0 else -19) if r[50]<=70 else 19) if r[39]<=3 else -47) if r[52]<=0 else 2 if r[63]<=30 else 26) +
        ((((14 if r[88]<=6 else (((((-22 if r[113]<=97 else 30) if r[112]<=8 else 13 if r[53]<=2 else -18) if r[5]<=3
        else (-79 if r[78]<=193 else 16) if r[51]<=0 else 6) if r[104]<=1 else -37) if r[58]<=105 else 30) if r[34]<=0
        else -55) if r[1]<=104 else 48) if r[84]<=88 else -36) if r[89]<=49 else 11) + (((((-11 if r[90]<=27 else 41)
        if r[88]<=4 else -12 if r[106]<=0 else -35) if r[88]<=81 else 32) if r[33]<=54 else (((12 if r[79]<=5 else -53
        if r[110]<=32 else 34) if r[31]<=81 else -69) if r[62]<=0 else (33 if r[83]<=93 else -24) if r[31]<=81 else
        -58) if r[2]<=1 else -39) if r[60]<=0 else 11)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        (((((-9 if r[89]<=49 else 41 if r[88]<=26 else -33 if r[50]<=-15 else -19 if r[41]<=29 else 23) if r[33]<=128
        else 39) if r[61]<=0 else (-27 if r[6]<=30 else -16 if r[32]<=12 else 17) if r[5]<=4 else -54) if r[49]<=242
        else 17) if r[52]<=0 else (32 if r[98]<=-8 else 6) if r[72]<=0 else -19) + ((((-34 if r[58]<=-28 else -6 if
        r[32]<=29 else 27) if r[61]<=1025 else -53) if r[66]<=-14 else (31 if r[98]<=-21 else ((0 if r[100]<=13 else
        23) if r[31]<=81 else 2 if r[32]<=7 else -80) if r[114]<=587 else -28 if r[115]<=9 else 14) if r[55]<=31 else
        17 if r[10]<=0 else -37) if r[35]<=0 else -55) + ((((-17 if r[50]<=-22 else -17 if r[66]<=-24 else (((43 if
        r[112]<=-51 else -1 if r[76]<=-14 else 16) if r[72]<=2 else -35) if r[34]<=0 else -45) if r[84]<=76 else 37 if
        r[83]<=22 else (28 if r[98]<=-21 else -35) if r[89]<=29 else 7) if r[35]<=0 else -54) if r[17]<=0 else -43) if
        r[11]<=2 else -43) + (((((-24 if r[98]<=2 else -29 if r[111]<=1 else 68) if r[112]<=-51 else -20 if r[3]<=3
        else 34) if r[2]<=0 else (11 if r[114]<=488 else ((-24 if r[74]<=26 else 16) if r[80]<=3 else -57) if
        r[78]<=115 else 10) if r[115]<=9 else 22) if r[60]<=0 else 54 if r[108]<=-15 else 8) if r[17]<=0 else -46) +
        ((((-24 if r[55]<=14 else 37) if r[50]<=-22 else ((24 if r[72]<=0 else -11) if r[98]<=6 else -36 if r[108]<=-3
        else 8) if r[83]<=66 else ((-24 if r[74]<=-15 else 15) if r[46]<=0 else -34) if r[115]<=3 else 4 if r[33]<=122
        else 45) if r[11]<=0 else -31 if r[33]<=93 else 22) if r[115]<=39 else -36) + ((((((((((-16 if r[66]<=-20 else
        32 if r[8]<=14 else -21) if r[86]<=39 else -16) if r[78]<=287 else -18) if r[7]<=71 else -16) if r[84]<=52
        else -20 if r[95]<=5 else 2) if r[13]<=0 else -36) if r[98]<=24 else -54 if r[79]<=3 else 6) if r[58]<=105
        else 31) if r[34]<=0 else -40) if r[35]<=0 else -53) + (((((((((((40 if r[84]<=52 else -10) if r[88]<=4 else
        -3) if r[68]<=0 else 23) if r[84]<=80 else -15) if r[58]<=115 else 37) if r[39]<=6 else -37) if r[88]<=66 else
        35) if r[115]<=39 else -33) if r[98]<=23 else -25) if r[104]<=3 else (35 if r[104]<=12 else -38) if
        r[112]<=-98 else -32) if r[11]<=2 else -41) + ((((-19 if r[96]<=2 else 15 if r[79]<=5 else -13) if r[104]<=0
        else -25 if r[103]<=40 else 16) if r[31]<=27 else ((((12 if r[76]<=15 else 33) if r[2]<=1 else 32 if r[77]<=-6
        else -29) if r[104]<=7 else -31) if r[40]<=0 else -39) if r[31]<=75 else -1 if r[4]<=0 else -40) if r[34]<=0
        else -39) + ((-21 if r[42]<=-26 else (((-8 if r[67]<=0 else 16 if r[65]<=267 else -75 if r[71]<=31 else 4) if
        r[27]<=0 else -20) if r[5]<=1 else (48 if r[80]<=0 else 7 if r[1]<=92 else 44) if r[61]<=0 else 5 if r[106]<=0
        else -41) if r[3]<=0 else 17 if r[39]<=6 else -55) if r[35]<=0 else -53) + ((((((22 if r[88]<=4 else ((((25 if
        r[6]<=5 else -8 if r[31]<=81 else -53) if r[1]<=66 else 35) if r[89]<=48 else 20) if r[61]<=0 else -7 if
        r[1]<=83 else -64) if r[30]<=1 else -37) if r[98]<=23 else -36) if r[7]<=94 else -25) if r[49]<=242 else 17)
        if r[52]<=0 else 11) if r[17]<=0 else -44)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        (((((-19 if r[99]<=4 else 42) if r[78]<=-56 else 27) if r[88]<=6 else ((((-29 if r[0]<=30 else 10) if
        r[83]<=24 else -32 if r[86]<=35 else 15) if r[31]<=81 else -50) if r[89]<=31 else 35 if r[84]<=22 else -3) if
        r[115]<=5 else 13 if r[94]<=2 else -20) if r[17]<=0 else -43) if r[20]<=0 else -43) + (((((((-23 if r[82]<=-2
        else 17) if r[98]<=-8 else -13 if r[103]<=20 else 21) if r[100]<=13 else 28 if r[93]<=1 else 12 if r[78]<=48
        else -48 if r[6]<=32 else 5) if r[3]<=0 else (26 if r[1]<=35 else -9) if r[8]<=16 else -21) if r[115]<=39 else
        -33) if r[35]<=0 else -51) if r[10]<=0 else -35) + (((((((-3 if r[76]<=-12 else 19 if r[84]<=76 else -13) if
        r[76]<=55 else (-46 if r[89]<=29 else -2) if r[33]<=114 else 36) if r[45]<=0 else -15) if r[98]<=24 else -37)
        if r[0]<=665 else 39) if r[63]<=33 else ((-28 if r[47]<=28 else 14) if r[76]<=-17 else 15) if r[34]<=0 else
        -40) if r[35]<=0 else -51) + (((((9 if r[85]<=1 else 9 if r[112]<=-5 else ((((-1 if r[88]<=12 else -32) if
        r[25]<=0 else 38) if r[107]<=701 else -31) if r[0]<=647 else 42) if r[115]<=38 else -63) if r[89]<=49 else 12)
        if r[35]<=0 else -50) if r[8]<=3 else -11 if r[7]<=11 else 41) if r[11]<=0 else -27 if r[77]<=130 else 14) +
        ((((((-9 if r[51]<=0 else 28 if r[7]<=27 else -6) if r[24]<=0 else -49) if r[55]<=34 else -7 if r[42]<=-12
        else 18) if r[8]<=3 else -11 if r[7]<=11 else 40) if r[11]<=0 else -36 if r[6]<=28 else (48 if r[88]<=18 else
        -17) if r[103]<=1 else -36 if r[77]<=121 else 22) if r[35]<=0 else -50) + (((((((14 if r[98]<=-8 else (-14 if
        r[111]<=78 else 15) if r[88]<=12 else 17 if r[31]<=-1 else -33) if r[31]<=28 else 12) if r[113]<=263 else 16
        if r[81]<=35 else 67) if r[11]<=0 else -21 if r[4]<=2 else 21) if r[115]<=39 else -33) if r[104]<=6 else -37
        if r[103]<=47 else 22) if r[13]<=0 else -32) + ((((((6 if r[110]<=23 else 5 if r[90]<=20 else 61) if r[104]<=5
        else -38) if r[107]<=701 else -34 if r[77]<=41 else (16 if r[59]<=0 else -54) if r[47]<=17 else 16) if
        r[97]<=-83 else -19 if r[2]<=0 else 14 if r[84]<=57 else -23) if r[60]<=0 else 49 if r[108]<=-15 else 7) if
        r[17]<=0 else -41) + ((6 if r[98]<=-9 else -14) if r[74]<=-15 else (((((19 if r[77]<=-61 else -32) if
        r[50]<=-22 else ((((13 if r[70]<=0 else -10) if r[59]<=0 else 19) if r[32]<=38 else 40) if r[24]<=0 else -32)
        if r[56]<=2 else -23) if r[34]<=0 else -34) if r[39]<=6 else -45) if r[35]<=0 else -45) if r[104]<=14 else
        -39) + ((((((-21 if r[6]<=13 else 14) if r[0]<=124 else 34) if r[103]<=17 else 60) if r[105]<=0 else -44) if
        r[88]<=6 else ((((1 if r[104]<=1 else -45) if r[31]<=81 else -41) if r[84]<=80 else -31) if r[4]<=4 else 39)
        if r[89]<=31 else 11 if r[104]<=3 else -25 if r[103]<=22 else 30) if r[35]<=0 else -48) + ((((((-22 if
        r[50]<=12 else 16 if r[53]<=2 else -31) if r[31]<=28 else 3) if r[8]<=0 else ((-36 if r[1]<=1 else 38 if
        r[47]<=41 else -7) if r[30]<=1 else -34) if r[11]<=0 else -27 if r[4]<=1 else 8) if r[63]<=33 else -1 if
        r[42]<=-12 else 16) if r[34]<=0 else -36) if r[35]<=0 else -47)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        ((((((10 if r[88]<=6 else ((((-27 if r[5]<=3 else -65) if r[68]<=0 else -5) if r[8]<=4 else 11) if r[4]<=4
        else 30) if r[59]<=0 else -14 if r[50]<=7 else 12) if r[89]<=49 else 9) if r[25]<=0 else 47 if r[88]<=12 else
        -9) if r[71]<=44 else 16) if r[11]<=2 else -36) if r[35]<=0 else -47) + ((((((((20 if r[62]<=0 else -32 if
        r[111]<=95 else 21) if r[98]<=-13 else 38) if r[83]<=100 else -12) if r[98]<=-8 else -47 if r[96]<=-18 else 38
        if r[89]<=2 else (14 if r[84]<=21 else -11) if r[115]<=9 else 11) if r[58]<=105 else 33) if r[115]<=39 else
        -31) if r[34]<=0 else -35) if r[35]<=0 else -46) + (((((((-4 if r[109]<=4 else -36) if r[76]<=-18 else (5 if
        r[75]<=52 else -17) if r[59]<=0 else -37 if r[50]<=-28 else 15) if r[104]<=3 else -35) if r[113]<=112 else 2
        if r[98]<=2 else 64 if r[84]<=78 else -23) if r[104]<=6 else -30) if r[52]<=0 else 28 if r[98]<=-8 else 3) if
        r[115]<=39 else -30) + ((((((((((((14 if r[78]<=156 else -28) if r[84]<=56 else -34 if r[115]<=9 else 14) if
        r[55]<=31 else 7) if r[25]<=0 else 32) if r[94]<=20 else -24) if r[4]<=4 else 36) if r[89]<=44 else 14) if
        r[58]<=105 else 27) if r[115]<=39 else -28) if r[104]<=3 else -15) if r[35]<=0 else -45) if r[17]<=0 else -39)
        + ((((((((((2 if r[88]<=12 else -22) if r[31]<=27 else 7) if r[1]<=112 else 46) if r[2]<=3 else -34) if
        r[58]<=105 else 20) if r[60]<=0 else 15) if r[10]<=0 else -29) if r[30]<=1 else (-38 if r[30]<=6 else 49 if
        r[60]<=0 else -33) if r[3]<=3 else 46) if r[72]<=2 else -33) if r[20]<=0 else -41) + (((((-24 if r[84]<=70
        else 46) if r[96]<=1 else 12 if r[27]<=0 else -16) if r[107]<=711 else -29) if r[74]<=-15 else (((8 if
        r[27]<=3584 else 42) if r[11]<=2 else -33) if r[53]<=1057 else -30) if r[2]<=1 else 0 if r[32]<=10 else -65 if
        r[89]<=52 else 21) if r[34]<=0 else 37 if r[88]<=6 else -48) + (((((44 if r[84]<=68 else -18) if r[86]<=39
        else -35) if r[88]<=4 else (-11 if r[80]<=7 else -48) if r[25]<=0 else 14) if r[59]<=0 else (13 if r[112]<=83
        else ((-47 if r[115]<=7 else 16) if r[50]<=-1 else 20) if r[109]<=12 else -79) if r[104]<=8 else -35) if
        r[68]<=0 else 11 if r[72]<=2 else -38) + ((((((-11 if r[76]<=-12 else 10 if r[79]<=5 else (0 if r[32]<=10 else
        -76) if r[75]<=66 else 1) if r[51]<=0 else (-25 if r[82]<=-8 else (21 if r[42]<=141 else -46) if r[40]<=0 else
        -59) if r[53]<=256 else -15) if r[13]<=0 else -30) if r[34]<=0 else -33) if r[35]<=0 else -45) if r[11]<=2
        else -35) + (((-33 if r[49]<=15 else -1 if r[80]<=7 else -39) if r[6]<=30 else (-38 if r[108]<=-39 else 36 if
        r[98]<=1 else -21 if r[71]<=32 else 26) if r[83]<=20 else -16) if r[74]<=-15 else ((26 if r[65]<=6 else (-1 if
        r[3]<=0 else 15) if r[27]<=3584 else 31) if r[39]<=6 else -43) if r[10]<=0 else -31) + ((((((((((0 if
        r[89]<=22 else 27) if r[32]<=35 else -45) if r[0]<=584 else 47) if r[17]<=0 else -50) if r[88]<=14 else -29 if
        r[50]<=32 else 8) if r[84]<=88 else -32) if r[89]<=49 else 35 if r[88]<=26 else 24 if r[7]<=12 else -13) if
        r[104]<=8 else -31) if r[71]<=44 else 14) if r[35]<=0 else -44)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((((8 if r[7]<=75 else -34) if r[98]<=8 else -38) if r[111]<=1 else ((15 if r[114]<=220 else 67) if
        r[84]<=83 else -31) if r[112]<=-9 else -8 if r[51]<=0 else 13 if r[42]<=112 else -28) if r[60]<=0 else 14) if
        r[11]<=0 else (-37 if r[0]<=392 else 31) if r[112]<=23 else 2) if r[13]<=0 else -29) + ((((-31 if r[6]<=14
        else -30 if r[78]<=-83 else 10 if r[2]<=3 else -42) if r[44]<=1 else 20) if r[114]<=595 else -26) if
        r[42]<=-15 else (35 if r[31]<=-1 else (16 if r[42]<=-9 else -9) if r[31]<=28 else -16 if r[50]<=-18 else 23 if
        r[97]<=-59 else 4) if r[11]<=0 else -27 if r[77]<=130 else 14) + (((-11 if r[6]<=15 else 19) if r[88]<=6 else
        (((((-31 if r[115]<=9 else 4) if r[82]<=15 else 8 if r[115]<=39 else -46) if r[98]<=12 else -17 if r[83]<=17
        else -9 if r[65]<=26 else 37) if r[94]<=2 else -7 if r[98]<=-1 else -42) if r[58]<=105 else 17) if r[4]<=4
        else 37) if r[89]<=49 else 8) + (((((-20 if r[6]<=30 else 16 if r[98]<=0 else -18) if r[74]<=-15 else -21 if
        r[66]<=-24 else 27 if r[65]<=6 else (((1 if r[75]<=22 else -60) if r[55]<=11 else 3) if r[65]<=16 else 8) if
        r[53]<=1292 else -39) if r[52]<=0 else 2 if r[63]<=30 else 23) if r[72]<=2 else -31) if r[35]<=0 else -44) +
        ((((((((((6 if r[83]<=54 else -10) if r[98]<=16 else -15 if r[81]<=4 else 57 if r[90]<=34 else 4) if r[3]<=0
        else 16) if r[64]<=0 else -26 if r[63]<=32 else 19) if r[20]<=0 else -40) if r[13]<=0 else -26) if r[17]<=0
        else -41) if r[71]<=46 else 18) if r[35]<=0 else -43) if r[98]<=24 else -22) + ((((-33 if r[41]<=12 else -5)
        if r[44]<=0 else 9) if r[66]<=-14 else (((16 if r[65]<=142 else 0 if r[55]<=24 else -36) if r[72]<=0 else -47
        if r[82]<=13 else 2) if r[107]<=701 else -29 if r[78]<=101 else -12 if r[115]<=8 else 41) if r[55]<=31 else 0
        if r[2]<=0 else 21) if r[17]<=0 else -35) + ((((((33 if r[7]<=40 else -6) if r[88]<=4 else (((-7 if r[104]<=1
        else -38) if r[88]<=81 else 30) if r[5]<=0 else 9) if r[24]<=0 else -37) if r[60]<=0 else 14) if r[11]<=0 else
        -31 if r[6]<=30 else 33 if r[83]<=32 else -46 if r[77]<=125 else 20) if r[35]<=0 else -42) if r[13]<=0 else
        -27) + (((((((-4 if r[73]<=10 else 55 if r[107]<=300 else -15) if r[84]<=51 else 3) if r[86]<=39 else -13) if
        r[88]<=6 else (((0 if r[5]<=7 else -35) if r[34]<=0 else -45) if r[113]<=759 else 33) if r[30]<=1 else 31 if
        r[0]<=3 else -40) if r[1]<=112 else 41) if r[39]<=6 else -31) if r[72]<=2 else -30) + ((21 if r[32]<=0 else
        ((((23 if r[98]<=0 else -17) if r[33]<=61 else 31) if r[81]<=1 else -13 if r[50]<=-14 else -4 if r[115]<=5
        else (22 if r[103]<=9 else -11) if r[53]<=9 else -17) if r[61]<=1040 else -58 if r[31]<=27 else 5) if r[30]<=1
        else -28) if r[115]<=39 else -41 if r[74]<=48 else 22) + ((((-31 if r[50]<=-26 else (33 if r[86]<=39 else -8)
        if r[72]<=1 else -29) if r[105]<=0 else -43) if r[88]<=6 else ((((9 if r[77]<=-62 else -8) if r[104]<=2 else
        -24) if r[34]<=0 else -42) if r[6]<=47 else 13) if r[115]<=9 else -34 if r[82]<=-6 else 19) if r[115]<=39 else
        12 if r[109]<=10 else -49)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        ((((-16 if r[96]<=1 else (48 if r[81]<=-14 else (2 if r[40]<=0 else -43) if r[98]<=16 else 25) if r[98]<=24
        else -51 if r[77]<=67 else 9) if r[104]<=1 else (-37 if r[107]<=214 else -29 if r[98]<=12 else 61) if r[89]<=8
        else -20) if r[88]<=80 else 23) if r[58]<=105 else 25 if r[88]<=80 else -42) + ((((((0 if r[90]<=25 else -41)
        if r[90]<=27 else 53 if r[88]<=2 else (67 if r[112]<=72 else -32) if r[90]<=29 else 9 if r[83]<=100 else -25)
        if r[0]<=593 else 45) if r[84]<=88 else -52 if r[115]<=4 else 5) if r[88]<=14 else (-46 if r[6]<=32 else -7)
        if r[108]<=12 else -2) if r[89]<=49 else 8) + ((((19 if r[0]<=7 else -5 if r[115]<=37 else -52) if r[13]<=0
        else -46) if r[31]<=15 else ((3 if r[33]<=49 else (7 if r[29]<=0 else 33) if r[103]<=9 else -57 if r[65]<=14
        else 16) if r[31]<=81 else 8 if r[5]<=0 else 5 if r[99]<=3 else -63) if r[2]<=1 else -17) if r[17]<=0 else
        -33) + ((((((((-1 if r[80]<=5 else -27) if r[7]<=78 else -27) if r[71]<=32 else -7 if r[55]<=31 else 17) if
        r[0]<=665 else 38) if r[25]<=0 else -17 if r[73]<=10 else 46 if r[89]<=21 else -4) if r[98]<=24 else -45 if
        r[79]<=3 else 8) if r[18]<=0 else -44) if r[89]<=49 else 30 if r[88]<=26 else -4) + (((((((-17 if r[71]<=33
        else 11) if r[89]<=49 else 6) if r[8]<=0 else (-36 if r[1]<=1 else 28) if r[11]<=0 else -14) if r[67]<=0 else
        12 if r[31]<=75 else 17 if r[100]<=17 else -2 if r[66]<=55 else -66) if r[34]<=0 else 35 if r[88]<=6 else -45)
        if r[104]<=14 else -38) if r[35]<=0 else -42) + ((((-25 if r[33]<=93 else 10) if r[58]<=-19 else (((((16 if
        r[98]<=6 else -33) if r[33]<=9 else 35) if r[31]<=87 else 21 if r[1]<=14 else -70) if r[7]<=77 else -15) if
        r[30]<=1 else -36) if r[81]<=2 else -26 if r[42]<=-18 else -1) if r[3]<=0 else 14 if r[0]<=256 else -14) if
        r[17]<=0 else -32) + (((((-16 if r[33]<=-15 else -3 if r[74]<=-15 else 33) if r[65]<=7 else 21 if r[99]<=-1
        else (-11 if r[6]<=29 else 25) if r[75]<=11 else (-25 if r[44]<=0 else 4) if r[66]<=-14 else -1) if r[13]<=0
        else -30) if r[25]<=0 else (-18 if r[0]<=27 else 50) if r[88]<=12 else -10) if r[11]<=2 else -31) + (((((((-40
        if r[87]<=33 else 16) if r[63]<=50 else 40) if r[111]<=3 else 8 if r[107]<=220 else 51) if r[112]<=-5 else
        ((24 if r[7]<=2 else -11) if r[8]<=4 else 13) if r[49]<=247 else 20 if r[41]<=505 else -25) if r[52]<=0 else
        29 if r[65]<=7 else 6) if r[11]<=2 else -29) if r[20]<=0 else -37) + ((((((-2 if r[90]<=2 else -44) if
        r[80]<=2 else 29) if r[90]<=13 else (0 if r[75]<=17 else 46) if r[90]<=38 else -5) if r[88]<=6 else -6 if
        r[5]<=6 else -41) if r[89]<=49 else 31 if r[32]<=1 else (19 if r[88]<=26 else -21 if r[6]<=41 else 14) if
        r[63]<=46 else 27) if r[1]<=112 else 30) + (((-24 if r[76]<=-12 else 5 if r[114]<=595 else -27) if r[25]<=0
        else 27) if r[42]<=-15 else ((((((10 if r[78]<=287 else -7) if r[32]<=38 else 39) if r[42]<=141 else -34) if
        r[39]<=6 else -36) if r[18]<=0 else -35) if r[24]<=0 else -35) if r[11]<=0 else (-31 if r[79]<=6 else 13) if
        r[33]<=94 else 17)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
