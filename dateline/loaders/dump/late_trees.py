"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        ((((((-18 if r[96]<=-3 else 24 if r[112]<=64 else 6) if r[35]<=0 else -46) if r[11]<=2 else -39) if r[31]<=75
        else 15 if r[32]<=8 else -62) if r[84]<=75 else -30 if r[115]<=4 else 42 if r[98]<=-10 else -8) if r[61]<=0
        else (-22 if r[99]<=0 else 9 if r[7]<=48 else -37) if r[49]<=260 else 19) + ((((-33 if r[50]<=-26 else 36 if
        r[86]<=39 else -35 if r[111]<=95 else 19) if r[88]<=6 else (((-10 if r[25]<=0 else 77 if r[88]<=12 else -8) if
        r[115]<=5 else 21) if r[94]<=3 else (-8 if r[98]<=8 else -38) if r[0]<=473 else 38) if r[34]<=0 else -54) if
        r[115]<=39 else -36) if r[11]<=2 else -46) + (((((21 if r[72]<=0 else -29) if r[88]<=6 else (-28 if r[89]<=31
        else 29 if r[84]<=24 else -8) if r[115]<=5 else -15 if r[108]<=10 else 33 if r[104]<=0 else -1) if r[63]<=43
        else 19) if r[58]<=105 else 40 if r[88]<=80 else -44) if r[27]<=0 else (-30 if r[3]<=0 else 7) if r[100]<=10
        else 6) + ((((-36 if r[6]<=13 else (-6 if r[74]<=-11 else 30) if r[2]<=3 else -52) if r[114]<=595 else -37) if
        r[42]<=-15 else (((-12 if r[78]<=-69 else 41) if r[88]<=4 else 4 if r[61]<=0 else -13 if r[1]<=83 else -62) if
        r[39]<=3 else -57) if r[49]<=247 else 21) if r[52]<=0 else 14 if r[24]<=0 else -38) + (((((((12 if r[115]<=39
        else -38) if r[30]<=1 else -26) if r[113]<=141 else 13 if r[114]<=219 else 72) if r[61]<=0 else (((-22 if
        r[32]<=31 else -76) if r[31]<=40 else -26 if r[96]<=18 else 34) if r[100]<=10 else 8) if r[50]<=78 else 25) if
        r[84]<=80 else -17) if r[34]<=0 else -42) if r[104]<=6 else -27) + ((((((-9 if r[78]<=-48 else 26) if r[88]<=6
        else ((-22 if r[71]<=33 else 5) if r[5]<=1 else 18) if r[5]<=3 else (-77 if r[76]<=15 else 14) if r[4]<=4 else
        25) if r[58]<=105 else 34) if r[113]<=192 else 22) if r[51]<=0 else 12) if r[27]<=0 else -25 if r[31]<=29 else
        -9 if r[60]<=0 else 34) + ((((((-9 if r[5]<=0 else 30 if r[5]<=6 else -58 if r[77]<=280 else 29) if r[104]<=1
        else (-37 if r[111]<=1 else -26 if r[107]<=220 else 77) if r[88]<=4 else -33) if r[97]<=-105 else -20) if
        r[59]<=0 else 15 if r[107]<=702 else -4) if r[68]<=0 else 16 if r[72]<=2 else -40) if r[34]<=0 else -41) +
        (((-33 if r[77]<=-91 else ((-36 if r[50]<=-22 else ((-21 if r[66]<=-24 else 16 if r[84]<=89 else -34) if
        r[94]<=32 else -39) if r[75]<=52 else -16) if r[39]<=3 else -43) if r[0]<=593 else 35) if r[59]<=0 else 10 if
        r[83]<=91 else -22) if r[52]<=0 else (24 if r[98]<=-8 else -7) if r[63]<=30 else 25) + ((-34 if r[50]<=-26
        else 28 if r[86]<=39 else -13) if r[88]<=6 else (((-25 if r[71]<=33 else 2) if r[102]<=3 else 1 if r[25]<=0
        else 58) if r[94]<=3 else -39 if r[6]<=30 else (-20 if r[89]<=22 else 29) if r[98]<=8 else -36) if r[77]<=80
        else (9 if r[97]<=-84 else -14) if r[3]<=0 else 26) + ((((((-19 if r[57]<=19 else 0) if r[72]<=0 else -39) if
        r[33]<=54 else ((34 if r[2]<=1 else -28) if r[107]<=487 else ((18 if r[75]<=17 else -88) if r[110]<=18 else 0)
        if r[78]<=99 else 26) if r[31]<=81 else -75) if r[60]<=0 else 15) if r[30]<=1 else -32 if r[3]<=3 else 43) if
        r[17]<=0 else -49)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        (((((7 if r[5]<=4 else 35) if r[64]<=0 else (-39 if r[77]<=195 else 17) if r[32]<=21 else 37) if r[17]<=0 else
        -48) if r[34]<=0 else -40) if r[61]<=0 else (((-27 if r[6]<=30 else -21 if r[0]<=130 else 13) if r[5]<=4 else
        -68 if r[103]<=6 else 12) if r[50]<=80 else 20) if r[52]<=0 else 8) + ((((((0 if r[60]<=0 else 33 if r[98]<=6
        else -8) if r[96]<=66 else 49) if r[11]<=0 else (-39 if r[0]<=311 else 14) if r[58]<=91 else 30) if
        r[107]<=702 else -30 if r[77]<=80 else (-70 if r[55]<=34 else 12) if r[81]<=16 else 9) if r[115]<=9 else 24 if
        r[83]<=91 else -4) if r[115]<=39 else -35) + (((-20 if r[6]<=30 else 1) if r[74]<=-15 else (-25 if r[66]<=-20
        else 24 if r[7]<=53 else -3) if r[84]<=51 else (9 if r[89]<=12 else ((-23 if r[1]<=24 else -76) if r[27]<=129
        else 19) if r[58]<=84 else 32) if r[108]<=10 else (6 if r[46]<=0 else -28) if r[77]<=125 else 21) if r[34]<=0
        else -39) + (-21 if r[42]<=-24 else (((-17 if r[103]<=40 else 37) if r[51]<=0 else (6 if r[4]<=1 else -57) if
        r[33]<=94 else 43) if r[76]<=-14 else (20 if r[76]<=55 else ((-24 if r[96]<=6 else 9) if r[103]<=9 else -64)
        if r[0]<=314 else 34) if r[83]<=57 else 32 if r[88]<=4 else -6) if r[35]<=0 else -51) + ((((((-32 if
        r[110]<=-40 else 46 if r[107]<=345 else -20) if r[84]<=51 else 7) if r[88]<=6 else ((12 if r[84]<=74 else (-33
        if r[87]<=32 else 27) if r[7]<=32 else 16) if r[61]<=0 else -9) if r[34]<=0 else -54) if r[7]<=74 else -18 if
        r[25]<=0 else 52) if r[11]<=2 else -40) if r[17]<=0 else -46) + ((((-26 if r[66]<=-24 else -22 if r[42]<=-24
        else (((((-18 if r[78]<=-94 else 25 if r[88]<=26 else -22) if r[72]<=0 else -24) if r[107]<=702 else -13) if
        r[80]<=7 else -19) if r[88]<=81 else 48) if r[104]<=6 else -39) if r[55]<=33 else -3 if r[2]<=0 else 23) if
        r[10]<=0 else -36) if r[35]<=0 else -51) + ((((22 if r[103]<=1 else -16) if r[115]<=3 else 34 if r[83]<=100
        else -14) if r[115]<=39 else -52) if r[98]<=-8 else ((((-7 if r[115]<=2 else -32) if r[112]<=8 else 15 if
        r[112]<=83 else 0 if r[109]<=12 else -73) if r[104]<=1 else -35 if r[77]<=298 else 17) if r[113]<=97 else 29)
        if r[105]<=0 else -26) + ((((((-29 if r[66]<=-14 else -3) if r[44]<=1 else 22) if r[42]<=-15 else ((-4 if
        r[58]<=105 else 27) if r[89]<=49 else 43 if r[78]<=-29 else 23 if r[103]<=7 else 20 if r[98]<=-2 else -29) if
        r[115]<=9 else -6 if r[78]<=-56 else 29) if r[35]<=0 else -50) if r[115]<=39 else -33) if r[39]<=6 else -38) +
        ((((-34 if r[50]<=-24 else -18 if r[76]<=-14 else -2) if r[88]<=81 else 35) if r[5]<=1 else (((((-26 if
        r[78]<=119 else 20) if r[113]<=3 else 50) if r[47]<=29 else 29) if r[104]<=5 else -33) if r[2]<=1 else -41 if
        r[103]<=10 else 39) if r[100]<=73 else -33) if r[52]<=0 else 26 if r[98]<=-8 else 3) + ((((-36 if r[92]<=18
        else 12) if r[90]<=13 else 24 if r[103]<=17 else 75) if r[88]<=4 else (((((((-4 if r[53]<=2 else -33) if
        r[94]<=1 else 31) if r[5]<=6 else -63) if r[94]<=2 else -31) if r[0]<=665 else 48) if r[88]<=80 else 46) if
        r[63]<=33 else 5) if r[68]<=0 else 11) if r[104]<=6 else -24)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((((17 if r[89]<=11 else ((-12 if r[55]<=31 else 15) if r[60]<=0 else 20) if r[61]<=0 else -13) if r[84]<=80
        else -23) if r[115]<=39 else -43) if r[89]<=49 else 34 if r[84]<=22 else (33 if r[88]<=26 else -28 if
        r[42]<=-14 else 10) if r[90]<=68 else -24) if r[11]<=2 else -42) if r[13]<=0 else -32) + ((((((-2 if r[55]<=6
        else (((-12 if r[81]<=29 else 16) if r[68]<=0 else 21) if r[58]<=24 else 21) if r[3]<=0 else 25) if r[104]<=5
        else (-27 if r[87]<=32 else 54) if r[78]<=-28 else -37) if r[35]<=0 else -49) if r[98]<=24 else -50 if
        r[77]<=69 else 13) if r[34]<=0 else -37) if r[17]<=0 else -44) + (((((((7 if r[88]<=12 else -24) if r[108]<=13
        else 27) if r[104]<=1 else -24) if r[107]<=702 else -32 if r[55]<=34 else 4) if r[57]<=389 else 34) if
        r[31]<=30 else (7 if r[39]<=7 else -55) if r[71]<=45 else 31) if r[30]<=1 else ((-13 if r[93]<=3 else 104) if
        r[93]<=7 else -20) if r[88]<=4 else -35) + (((17 if r[7]<=78 else -21) if r[88]<=6 else ((((17 if r[80]<=7
        else -14) if r[98]<=5 else -16) if r[83]<=55 else -40 if r[87]<=10 else (-24 if r[86]<=16 else -8 if r[5]<=1
        else 54) if r[113]<=770 else 43) if r[115]<=5 else -25 if r[96]<=6 else 11) if r[34]<=0 else -49) if r[1]<=112
        else 36) + ((((17 if r[105]<=0 else -45) if r[88]<=6 else ((((-2 if r[5]<=1 else 60) if r[88]<=14 else -33) if
        r[0]<=89 else -55 if r[7]<=11 else -38 if r[63]<=20 else -3) if r[4]<=4 else 38) if r[51]<=0 else (13 if
        r[104]<=1 else -26) if r[31]<=87 else -36) if r[89]<=49 else 11) if r[35]<=0 else -49) + (((29 if r[81]<=2
        else -12 if r[115]<=4 else 33 if r[83]<=100 else -13) if r[98]<=-8 else (-23 if r[111]<=85 else -18 if
        r[112]<=18 else 16) if r[90]<=27 else (47 if r[111]<=56 else -4) if r[90]<=36 else ((-19 if r[100]<=10 else
        17) if r[58]<=24 else 29) if r[93]<=1 else -19) if r[115]<=39 else -31) + ((((((((-1 if r[77]<=75 else 17) if
        r[98]<=23 else -29) if r[44]<=0 else 18) if r[45]<=0 else (-13 if r[42]<=-15 else 17) if r[69]<=0 else -1 if
        r[92]<=0 else -35) if r[35]<=0 else -48) if r[115]<=39 else -43 if r[74]<=48 else 22) if r[104]<=8 else -33 if
        r[63]<=62 else 45) if r[10]<=0 else -35) + ((((-17 if r[100]<=29 else 8) if r[42]<=-15 else ((((-12 if
        r[58]<=-20 else 13) if r[88]<=15 else 8 if r[93]<=1 else -56 if r[108]<=12 else -3) if r[84]<=88 else -30) if
        r[89]<=49 else 17) if r[39]<=6 else -53) if r[25]<=0 else 48 if r[89]<=17 else -21 if r[99]<=0 else 24) if
        r[11]<=2 else -40) + (((((((-33 if r[73]<=10 else 13 if r[88]<=15 else -28) if r[80]<=4 else -34) if r[6]<=33
        else 16) if r[96]<=32 else 27) if r[61]<=1040 else -63) if r[104]<=0 else -18) if r[31]<=27 else ((15 if
        r[34]<=0 else -47) if r[31]<=81 else 15 if r[32]<=9 else -72) if r[64]<=0 else -30 if r[63]<=32 else 17) +
        ((((((((-46 if r[96]<=-5 else -4 if r[80]<=7 else -43) if r[88]<=84 else 37) if r[2]<=0 else 8 if r[104]<=8
        else -45) if r[103]<=20 else 27) if r[60]<=0 else 17) if r[11]<=0 else (-35 if r[77]<=222 else 16) if
        r[33]<=93 else 39 if r[104]<=0 else -12) if r[35]<=0 else -47) if r[13]<=0 else -30)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((-17 if r[58]<=-19 else ((15 if r[7]<=83 else -34) if r[75]<=18 else -49 if r[76]<=-18 else -14) if
        r[66]<=-14 else (51 if r[88]<=4 else 21 if r[7]<=20 else -1) if r[84]<=55 else -12 if r[42]<=25 else 24 if
        r[41]<=376 else -27) if r[52]<=0 else 2 if r[63]<=30 else 23) if r[17]<=0 else -42) + ((((25 if r[0]<=7 else
        ((-4 if r[5]<=1 else 17) if r[61]<=1056 else -50) if r[98]<=24 else -41) if r[45]<=0 else 4 if r[98]<=-8 else
        -25) if r[31]<=30 else (21 if r[0]<=37 else -8 if r[47]<=31 else -6 if r[6]<=33 else 28 if r[97]<=-61 else
        -19) if r[71]<=45 else 29) if r[10]<=0 else -33) + ((((-3 if r[78]<=287 else -25) if r[6]<=33 else (((20 if
        r[77]<=-6 else (23 if r[75]<=19 else -54 if r[75]<=179 else 4) if r[50]<=-1 else 8) if r[100]<=10 else 28) if
        r[31]<=87 else -4 if r[58]<=82 else -80) if r[104]<=3 else -27) if r[103]<=20 else 44 if r[70]<=0 else -15) if
        r[13]<=0 else -28) + ((-18 if r[50]<=-22 else ((((-7 if r[33]<=55 else 24 if r[79]<=5 else (-78 if r[77]<=389
        else 10) if r[84]<=40 else -43 if r[47]<=17 else 23) if r[3]<=0 else 18) if r[24]<=0 else -41) if r[8]<=3 else
        (-26 if r[0]<=10 else 46) if r[94]<=2 else -10) if r[11]<=0 else -16) if r[1]<=112 else 34) + (((((((((11 if
        r[88]<=4 else -17) if r[31]<=15 else 1 if r[86]<=17 else 27) if r[1]<=112 else 46) if r[2]<=3 else -36) if
        r[61]<=1025 else -37) if r[58]<=105 else 21) if r[60]<=0 else 13) if r[30]<=1 else ((-36 if r[107]<=203 else
        51) if r[89]<=8 else -41) if r[3]<=3 else 41) if r[11]<=2 else -37) + (((((((-19 if r[58]<=-19 else 18) if
        r[107]<=566 else -17) if r[84]<=51 else (62 if r[89]<=17 else -30) if r[108]<=-14 else -38 if r[108]<=-3 else
        ((-15 if r[5]<=0 else 20) if r[78]<=-9 else -20) if r[57]<=286 else 35) if r[115]<=9 else 15) if r[115]<=39
        else -27) if r[35]<=0 else -46) if r[11]<=2 else -35) + ((-10 if r[76]<=-17 else -21 if r[82]<=-9 else ((26 if
        r[62]<=0 else (3 if r[112]<=27 else -65) if r[115]<=3 else 19) if r[98]<=-12 else 43) if r[115]<=39 else -40)
        if r[98]<=-8 else -20 if r[108]<=-3 else ((-29 if r[98]<=-6 else 3) if r[103]<=9 else -26) if r[103]<=20 else
        53 if r[89]<=8 else -3) + ((((((((-24 if r[100]<=26 else 19) if r[7]<=24 else 12 if r[7]<=69 else 8 if
        r[109]<=1 else -35) if r[51]<=0 else 14) if r[65]<=309 else -25) if r[2]<=1 else -25) if r[58]<=105 else 30)
        if r[55]<=33 else (21 if r[1]<=5 else -8) if r[33]<=49 else 25) if r[27]<=0 else -43 if r[66]<=-26 else -6) +
        ((((((24 if r[31]<=-1 else (-24 if r[78]<=-94 else (-17 if r[73]<=14 else 11) if r[33]<=68 else 35) if
        r[114]<=488 else -15) if r[115]<=37 else -39) if r[13]<=0 else -45) if r[31]<=30 else 12 if r[11]<=0 else (-26
        if r[57]<=65 else 36) if r[7]<=39 else -36) if r[39]<=6 else -34) if r[72]<=2 else -32) + ((((-7 if r[90]<=26
        else 61 if r[90]<=39 else -8) if r[88]<=4 else ((-17 if r[31]<=27 else 1) if r[5]<=1 else (31 if r[65]<=47
        else -17 if r[78]<=99 else 16) if r[61]<=0 else -6) if r[30]<=1 else -41) if r[3]<=0 else 16 if r[64]<=0 else
        -47 if r[74]<=-12 else 11) if r[39]<=6 else -33)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((((33 if r[86]<=39 else -23) if r[88]<=4 else (-5 if r[75]<=37 else ((-42 if r[50]<=75 else 12) if r[52]<=0
        else -1) if r[89]<=59 else 5) if r[59]<=0 else -22 if r[76]<=-18 else 7) if r[68]<=0 else 12) if r[13]<=0 else
        -31) if r[25]<=0 else 44 if r[88]<=12 else -8) if r[11]<=2 else -34) + (((((-25 if r[73]<=17 else (13 if
        r[75]<=11 else -15) if r[1]<=92 else 41) if r[66]<=-14 else -35 if r[82]<=-10 else (19 if r[65]<=37 else 0) if
        r[40]<=0 else 17 if r[65]<=53 else -63) if r[44]<=0 else 14 if r[42]<=54 else -20) if r[17]<=0 else -41) if
        r[103]<=20 else 38 if r[70]<=0 else -15) + (((((((((-6 if r[88]<=7 else -59) if r[33]<=122 else 20) if
        r[98]<=9 else 13) if r[93]<=8 else 11) if r[104]<=0 else -34) if r[90]<=27 else 12) if r[82]<=14 else (-35 if
        r[8]<=1 else 37) if r[96]<=-4 else 23) if r[88]<=14 else (8 if r[86]<=1 else -20) if r[97]<=-62 else -41) if
        r[89]<=49 else 9) + (((((9 if r[88]<=5 else (((15 if r[112]<=-7 else -16) if r[25]<=0 else 22) if r[90]<=63
        else 27) if r[69]<=0 else -29) if r[47]<=30 else (40 if r[32]<=0 else -18) if r[31]<=18 else 12) if r[44]<=0
        else (28 if r[57]<=8 else -5) if r[3]<=0 else 24) if r[1]<=112 else 36) if r[72]<=2 else -31) + ((((-11 if
        r[53]<=514 else 41) if r[77]<=-35 else -38) if r[50]<=-22 else ((-21 if r[66]<=-25 else -1 if r[8]<=3 else 29)
        if r[11]<=0 else -34 if r[112]<=23 else 3) if r[89]<=49 else ((18 if r[89]<=65 else 62) if r[88]<=26 else -3
        if r[1]<=55 else 31) if r[1]<=96 else -63) if r[1]<=112 else 31) + ((((-18 if r[50]<=-22 else (-16 if
        r[42]<=-20 else -20 if r[66]<=-25 else 29 if r[88]<=4 else 0 if r[89]<=45 else 42 if r[88]<=26 else 13 if
        r[61]<=896 else -46) if r[104]<=6 else -25) if r[10]<=0 else -33) if r[98]<=23 else -40 if r[50]<=25 else 9)
        if r[52]<=0 else 22 if r[98]<=-8 else 2) + ((26 if r[89]<=2 else ((((((-40 if r[50]<=-26 else -11 if
        r[78]<=-47 else 28) if r[88]<=6 else -18 if r[50]<=25 else 21 if r[7]<=20 else -11) if r[115]<=39 else -39) if
        r[0]<=647 else 37) if r[58]<=106 else 23) if r[25]<=0 else -18 if r[73]<=10 else 34) if r[89]<=49 else 8) if
        r[17]<=0 else -38) + ((((((-9 if r[80]<=7 else -39) if r[60]<=0 else 7) if r[2]<=0 else (23 if r[83]<=9 else
        (21 if r[41]<=505 else 25 if r[79]<=5 else -79) if r[102]<=0 else -8) if r[31]<=80 else (-7 if r[32]<=10 else
        -72) if r[55]<=35 else 17) if r[35]<=0 else -45) if r[113]<=192 else 18) if r[104]<=14 else -39) + (((-3 if
        r[67]<=0 else 28 if r[71]<=14 else (-4 if r[58]<=4 else 25) if r[93]<=1 else (0 if r[99]<=1 else 18 if
        r[82]<=6 else -3 if r[110]<=3 else -68) if r[6]<=34 else 26 if r[98]<=1 else 17 if r[104]<=0 else -39) if
        r[34]<=0 else 31 if r[88]<=6 else -47) if r[35]<=0 else -45) + ((((-1 if r[109]<=23 else -25) if r[76]<=-14
        else ((((0 if r[94]<=1 else 29) if r[60]<=0 else 33) if r[98]<=1 else -13 if r[59]<=0 else -7 if r[31]<=28
        else 22) if r[113]<=112 else 36) if r[104]<=7 else -38) if r[84]<=80 else -31 if r[88]<=9 else -9 if
        r[103]<=20 else 28) if r[34]<=0 else -32)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        ((((((-15 if r[55]<=12 else 4) if r[89]<=31 else ((33 if r[88]<=26 else 5) if r[22]<=0 else -47) if r[61]<=0
        else 3 if r[1]<=94 else -65) if r[98]<=16 else 41 if r[97]<=-88 else -7) if r[98]<=24 else -22) if r[34]<=0
        else 31 if r[57]<=6 else -46) if r[104]<=3 else -28 if r[103]<=40 else 36) + (((((((((((33 if r[112]<=-10 else
        -7) if r[8]<=0 else 31 if r[72]<=0 else -28) if r[94]<=16 else -23) if r[3]<=0 else 20) if r[78]<=287 else
        -20) if r[33]<=48 else 17) if r[104]<=3 else -12) if r[38]<=0 else -12) if r[2]<=1 else 7 if r[1]<=13 else
        -32) if r[11]<=2 else -32) if r[39]<=6 else -30) + (((((-35 if r[96]<=14 else 18) if r[6]<=15 else 4) if
        r[107]<=745 else -26) if r[74]<=-15 else (15 if r[98]<=20 else -19) if r[73]<=38 else (((-8 if r[31]<=27 else
        2 if r[86]<=5 else 37) if r[74]<=64 else 18) if r[34]<=0 else -36) if r[45]<=10 else -34 if r[55]<=21 else 3)
        if r[35]<=0 else -44) + (((14 if r[88]<=4 else (((-24 if r[96]<=-3 else 2) if r[34]<=0 else -43) if r[113]<=32
        else 22) if r[104]<=1 else (-56 if r[89]<=17 else 29 if r[108]<=12 else -18) if r[107]<=1815 else (38 if
        r[82]<=-40 else -30) if r[77]<=80 else 26) if r[1]<=112 else 34) if r[72]<=2 else -51 if r[69]<=1 else 10) +
        (((-9 if r[114]<=236 else 1 if r[98]<=-1 else 61 if r[11]<=0 else -18) if r[112]<=-98 else (((-30 if r[7]<=25
        else -4) if r[55]<=5 else 2) if r[31]<=28 else 12 if r[31]<=75 else (29 if r[53]<=1 else -15) if r[32]<=7 else
        -63 if r[104]<=0 else 19) if r[104]<=3 else -25) if r[104]<=14 else -38) + ((((5 if r[98]<=-10 else (-26 if
        r[41]<=213 else 14) if r[44]<=0 else 5) if r[100]<=29 else 7) if r[74]<=-15 else ((((((8 if r[102]<=0 else
        -22) if r[93]<=8 else 7) if r[90]<=27 else 12) if r[53]<=1292 else -33) if r[35]<=0 else -39) if r[27]<=3584
        else 32) if r[10]<=0 else -29) if r[39]<=6 else -29) + (((((23 if r[31]<=-1 else ((14 if r[7]<=71 else -19) if
        r[65]<=309 else -25) if r[84]<=51 else (-17 if r[84]<=63 else 64) if r[108]<=-14 else ((-13 if r[33]<=29 else
        16) if r[78]<=-9 else -22) if r[115]<=9 else 12) if r[58]<=105 else 24) if r[115]<=39 else -24) if r[35]<=0
        else -43) if r[11]<=2 else -31) + ((((1 if r[77]<=42 else 33) if r[65]<=6 else (((((-4 if r[96]<=66 else 36)
        if r[84]<=86 else -36) if r[89]<=31 else 21 if r[88]<=26 else -12 if r[6]<=41 else 20) if r[39]<=7 else -44)
        if r[25]<=0 else 42 if r[89]<=17 else -5) if r[61]<=1056 else -30) if r[13]<=0 else -25) if r[11]<=2 else -30)
        + (((((-31 if r[52]<=1 else 28) if r[49]<=129 else 31) if r[76]<=-17 else 24 if r[7]<=53 else -5) if r[98]<=-8
        else 34 if r[89]<=2 else (-14 if r[74]<=-15 else 16 if r[75]<=8 else -31 if r[66]<=-24 else -2) if r[58]<=105
        else 19) if r[115]<=39 else -48 if r[31]<=15 else 18 if r[31]<=80 else -43) + ((((((((-11 if r[42]<=-12 else
        ((6 if r[98]<=1 else -8 if r[65]<=267 else -62) if r[58]<=40 else 19) if r[113]<=192 else 33) if r[8]<=0 else
        15) if r[25]<=0 else 42 if r[107]<=718 else -21) if r[11]<=0 else -12) if r[24]<=0 else -26) if r[6]<=50 else
        23) if r[35]<=0 else -42) if r[17]<=0 else -36)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
