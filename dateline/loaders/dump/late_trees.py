"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        ((((-4 if r[88]<=2 else 44) if r[113]<=178 else -45) if r[90]<=26 else 73 if r[29]<=0 else 18) if r[88]<=4
        else ((-39 if r[82]<=3 else -20 if r[4]<=1 else 11) if r[44]<=0 else 6) if r[74]<=-15 else -10 if r[55]<=9
        else ((-11 if r[89]<=66 else 18) if r[3]<=0 else 25) if r[78]<=102 else 18) + ((((((34 if r[88]<=4 else -25 if
        r[82]<=-6 else (((-18 if r[66]<=-8 else 15) if r[83]<=62 else -35) if r[115]<=3 else 15) if r[52]<=0 else 22)
        if r[11]<=2 else -43) if r[38]<=6 else -4 if r[45]<=1 else -70) if r[7]<=74 else -19 if r[25]<=0 else 58) if
        r[35]<=0 else -53) if r[34]<=0 else -44) + (((((((4 if r[114]<=217 else 69) if r[88]<=4 else (((2 if r[96]<=10
        else -44) if r[88]<=9 else -15 if r[50]<=-15 else 13) if r[104]<=3 else -36) if r[1]<=99 else 50) if r[64]<=0
        else -35) if r[63]<=33 else 14) if r[44]<=0 else 18) if r[61]<=0 else -29 if r[95]<=3 else -3) if r[11]<=2
        else -43) + ((((((((((-1 if r[60]<=0 else 22) if r[1]<=55 else 29) if r[52]<=0 else 27) if r[84]<=80 else (6
        if r[90]<=14 else -43) if r[89]<=29 else 25) if r[30]<=1 else 45 if r[0]<=3 else -39) if r[104]<=1 else -10)
        if r[115]<=39 else -35) if r[34]<=0 else -43) if r[20]<=0 else -45) if r[17]<=0 else -46) + ((((((((-14 if
        r[58]<=-18 else 14) if r[83]<=57 else (11 if r[32]<=30 else -61) if r[107]<=702 else -35 if r[47]<=20 else -5)
        if r[115]<=9 else -26 if r[82]<=-10 else 26) if r[115]<=39 else -33) if r[30]<=1 else 32 if r[31]<=-1 else
        -33) if r[39]<=6 else -46) if r[34]<=0 else -42) if r[20]<=0 else -44) + ((((-36 if r[50]<=-26 else (((-29 if
        r[99]<=0 else 35) if r[107]<=254 else 85 if r[89]<=2 else -23) if r[89]<=6 else 55) if r[88]<=4 else -13 if
        r[88]<=84 else 35) if r[5]<=1 else 7 if r[32]<=42 else 41) if r[3]<=0 else (-23 if r[95]<=2 else 26) if
        r[11]<=0 else -13) if r[39]<=6 else -45) + ((((((-30 if r[89]<=4 else 22) if r[100]<=2 else 39) if r[114]<=217
        else (100 if r[29]<=0 else 10) if r[93]<=17 else -20) if r[88]<=4 else (-36 if r[50]<=-18 else 15 if r[7]<=7
        else -26 if r[73]<=17 else -11 if r[88]<=80 else 42) if r[0]<=805 else 47) if r[58]<=24 else 9) if r[68]<=0
        else 12) + ((((((((-20 if r[50]<=-26 else 37) if r[86]<=39 else -13) if r[105]<=0 else -43) if r[88]<=6 else
        ((((-6 if r[89]<=29 else 18) if r[98]<=14 else 30) if r[94]<=3 else -10) if r[104]<=3 else -21) if r[34]<=0
        else -52) if r[98]<=23 else -25) if r[35]<=0 else -51) if r[17]<=0 else -45) if r[20]<=0 else -43) +
        ((((((((14 if r[84]<=80 else -25 if r[89]<=29 else 23) if r[115]<=39 else -32) if r[35]<=0 else -50) if
        r[38]<=0 else 41 if r[110]<=-7 else -35 if r[60]<=3 else 15) if r[104]<=1 else -45 if r[50]<=-21 else -12 if
        r[78]<=173 else 31) if r[30]<=1 else -24) if r[1]<=112 else 45) if r[39]<=6 else -43) + (((((-32 if r[50]<=-18
        else ((-16 if r[89]<=66 else 57 if r[88]<=29 else -28 if r[88]<=80 else 33) if r[100]<=15 else 26 if r[31]<=68
        else -25) if r[5]<=6 else -61) if r[0]<=647 else 46) if r[59]<=0 else (17 if r[35]<=0 else -44) if r[113]<=-1
        else -10) if r[68]<=0 else 13) if r[34]<=0 else -40)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((-19 if r[42]<=-24 else ((31 if r[105]<=0 else -39) if r[86]<=39 else -18) if r[88]<=6 else -24 if r[66]<=-24
        else (((-44 if r[86]<=20 else 7) if r[89]<=22 else 0 if r[98]<=22 else -49) if r[44]<=0 else -17 if r[82]<=10
        else 25) if r[77]<=80 else 16 if r[2]<=1 else -19) if r[35]<=0 else -51) + (((((((((2 if r[114]<=217 else 60)
        if r[88]<=4 else (-22 if r[89]<=49 else 1) if r[58]<=101 else 35) if r[72]<=0 else -36) if r[32]<=21 else 14)
        if r[67]<=0 else 9) if r[3]<=0 else (11 if r[32]<=20 else -26) if r[44]<=0 else 31) if r[34]<=0 else -39) if
        r[35]<=0 else -50) if r[11]<=2 else -41) + ((((((4 if r[3]<=0 else 22) if r[11]<=2 else -35) if r[10]<=0 else
        -30) if r[98]<=23 else -24) if r[45]<=0 else (-13 if r[5]<=0 else -14 if r[6]<=29 else 28 if r[3]<=2 else -37)
        if r[69]<=0 else 5 if r[89]<=14 else (-55 if r[57]<=267 else 17) if r[108]<=39 else 3) if r[35]<=0 else -50) +
        (((((26 if r[105]<=0 else -40) if r[86]<=39 else -19) if r[88]<=6 else ((((((-21 if r[115]<=5 else 4) if
        r[94]<=1 else 33) if r[94]<=2 else -35) if r[57]<=326 else 27) if r[89]<=29 else 11 if r[1]<=102 else -74) if
        r[30]<=1 else -32) if r[34]<=0 else -51) if r[20]<=0 else -41) if r[1]<=112 else 38) + ((((((-18 if r[74]<=-26
        else 6) if r[88]<=18 else -47 if r[103]<=1 else 18) if r[89]<=63 else 26) if r[107]<=711 else -30) if
        r[74]<=-15 else ((((20 if r[73]<=37 else -11) if r[55]<=18 else 13) if r[15]<=0 else -27) if r[38]<=6 else
        -22) if r[10]<=0 else -35) if r[39]<=6 else 9 if r[107]<=91 else -63) + (((((11 if r[35]<=0 else -45) if
        r[11]<=0 else (7 if r[98]<=-4 else -33) if r[77]<=131 else 20) if r[98]<=23 else -51 if r[77]<=66 else 14) if
        r[45]<=0 else (((-32 if r[94]<=1 else -20 if r[41]<=30 else 16) if r[55]<=34 else 7) if r[100]<=29 else 16) if
        r[38]<=6 else -62) if r[115]<=39 else -33) + ((-20 if r[50]<=-22 else ((((21 if r[7]<=75 else -26) if
        r[107]<=216 else 68 if r[111]<=85 else -12) if r[88]<=4 else (-24 if r[31]<=10 else 0) if r[74]<=-15 else (2
        if r[60]<=0 else 21) if r[39]<=6 else -45) if r[24]<=0 else -45) if r[72]<=0 else -32 if r[0]<=225 else 27) if
        r[1]<=112 else 37) + ((((-13 if r[55]<=6 else 7) if r[114]<=562 else ((-34 if r[91]<=0 else 58 if r[107]<=719
        else -7) if r[78]<=-51 else -47) if r[55]<=34 else 0) if r[58]<=101 else 34) if r[31]<=27 else (((14 if
        r[40]<=0 else 8 if r[99]<=4 else -83) if r[39]<=7 else -50) if r[64]<=0 else -14) if r[104]<=7 else -35) +
        ((((((((((-7 if r[110]<=32 else 29) if r[58]<=62 else -75) if r[104]<=0 else -26) if r[57]<=212 else 19) if
        r[31]<=27 else 9 if r[40]<=0 else -56) if r[104]<=8 else -36) if r[1]<=112 else 47) if r[60]<=0 else 13) if
        r[30]<=1 else (-38 if r[103]<=20 else 29) if r[3]<=3 else 48) if r[35]<=0 else -48) + ((((((-40 if r[112]<=-70
        else 27 if r[90]<=2 else -27) if r[90]<=11 else 49 if r[86]<=38 else -6) if r[88]<=4 else (((-13 if r[63]<=30
        else -16 if r[109]<=0 else 13) if r[30]<=1 else -40) if r[115]<=9 else 13) if r[68]<=0 else 12) if r[35]<=0
        else -47) if r[115]<=39 else -31) if r[17]<=0 else -42)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((-32 if r[82]<=-12 else (((((((-11 if r[103]<=11 else 37) if r[111]<=85 else 9) if r[84]<=80 else -25) if
        r[31]<=81 else -51 if r[103]<=1 else 7) if r[89]<=92 else 30) if r[104]<=3 else -37) if r[55]<=33 else 11 if
        r[40]<=0 else -43) if r[32]<=55 else 51) if r[103]<=20 else 41 if r[29]<=0 else -4) + ((((((2 if r[41]<=27
        else 9 if r[85]<=3 else 41) if r[11]<=0 else -26) if r[107]<=702 else -43 if r[89]<=37 else 2) if r[72]<=0
        else -27) if r[55]<=31 else -1 if r[2]<=0 else 24) if r[61]<=0 else -23 if r[2]<=0 else 26 if r[88]<=6 else (7
        if r[38]<=5 else -42) if r[106]<=0 else -35) + (((((20 if r[112]<=-97 else ((4 if r[113]<=35 else 37) if
        r[84]<=51 else -21 if r[109]<=-6 else (17 if r[111]<=46 else (-28 if r[57]<=286 else 27) if r[66]<=96 else 26)
        if r[108]<=16 else 15) if r[50]<=70 else 18) if r[20]<=0 else -41) if r[98]<=23 else -22) if r[35]<=0 else
        -46) if r[13]<=0 else -31) + (((((23 if r[88]<=5 else 36 if r[112]<=-382 else (2 if r[60]<=0 else 29) if
        r[98]<=3 else (((0 if r[8]<=0 else 35) if r[103]<=7 else -32) if r[5]<=4 else -37) if r[94]<=2 else -30) if
        r[84]<=79 else -20 if r[87]<=33 else 28) if r[115]<=39 else -29) if r[35]<=0 else -46) if r[11]<=2 else -38) +
        ((((-29 if r[99]<=0 else 15) if r[66]<=-24 else (((((18 if r[86]<=39 else -27) if r[65]<=308 else -19) if
        r[84]<=51 else (-21 if r[57]<=304 else 32) if r[77]<=122 else 3) if r[115]<=9 else 20) if r[115]<=39 else -30)
        if r[25]<=0 else 56 if r[88]<=12 else 2) if r[11]<=2 else -37) if r[34]<=0 else -38) + ((((((((((((-19 if
        r[111]<=1 else 21) if r[107]<=719 else -18) if r[31]<=75 else 20 if r[65]<=11 else -48) if r[71]<=32 else 13)
        if r[61]<=0 else -15) if r[52]<=0 else 15) if r[50]<=70 else 22) if r[20]<=0 else -39) if r[34]<=0 else -36)
        if r[13]<=0 else -28) if r[17]<=0 else -40) if r[35]<=0 else -46) + (((-11 if r[2]<=0 else (28 if r[93]<=1
        else 3) if r[87]<=4 else (-1 if r[112]<=70 else (-85 if r[97]<=-119 else -24) if r[86]<=6 else 11) if
        r[47]<=29 else (-42 if r[31]<=21 else 14) if r[50]<=-2 else 20) if r[20]<=0 else -44) if r[68]<=0 else (-27 if
        r[93]<=2 else 14) if r[33]<=52 else 27) + ((((-17 if r[96]<=16 else ((56 if r[84]<=28 else -9) if r[103]<=11
        else 49) if r[104]<=5 else -36) if r[111]<=78 else 11) if r[107]<=702 else 4 if r[75]<=11 else -28) if
        r[31]<=30 else ((12 if r[81]<=0 else -37) if r[50]<=-21 else 14 if r[22]<=0 else -47) if r[11]<=0 else -34 if
        r[0]<=332 else 29) + (((((-33 if r[82]<=-15 else -15 if r[50]<=-22 else ((((10 if r[5]<=1 else 31) if r[38]<=6
        else -44) if r[11]<=0 else -27 if r[33]<=87 else 22) if r[69]<=0 else -4) if r[104]<=8 else -48) if r[115]<=39
        else -31) if r[103]<=20 else -8 if r[93]<=3 else 42) if r[10]<=0 else -31) if r[35]<=0 else -45) + ((((((18 if
        r[112]<=-179 else (32 if r[0]<=3 else -35 if r[6]<=39 else -6) if r[55]<=34 else -1) if r[31]<=30 else 16 if
        r[84]<=56 else -21 if r[59]<=0 else 14) if r[8]<=0 else (32 if r[107]<=1007 else -6) if r[11]<=0 else -14) if
        r[63]<=37 else 11) if r[34]<=0 else -36) if r[35]<=0 else -44)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((((-22 if r[5]<=0 else 11 if r[2]<=1 else -38) if r[25]<=0 else 29) if r[42]<=-15 else (((4 if r[8]<=0 else
        29) if r[11]<=0 else -31 if r[33]<=91 else 25) if r[88]<=15 else -32 if r[55]<=31 else -19 if r[50]<=32 else
        21) if r[89]<=49 else 16) if r[39]<=6 else -38) if r[35]<=0 else -44) + ((((((-16 if r[108]<=-4 else 22) if
        r[31]<=75 else -37) if r[114]<=556 else -32) if r[41]<=27 else 38 if r[41]<=34 else (30 if r[84]<=78 else -31)
        if r[7]<=18 else (22 if r[87]<=1 else -36) if r[88]<=9 else 4) if r[61]<=0 else (-12 if r[5]<=4 else -48) if
        r[42]<=70 else 8) if r[52]<=0 else 9) + ((((((-16 if r[44]<=0 else 7) if r[103]<=20 else 28) if r[2]<=0 else
        ((32 if r[31]<=81 else 10 if r[75]<=18 else -79) if r[2]<=3 else -21) if r[87]<=3 else (-36 if r[50]<=-3 else
        2) if r[115]<=3 else 9) if r[24]<=0 else -63 if r[78]<=108 else 13) if r[68]<=0 else 11) if r[72]<=2 else -32)
        + (((((((-8 if r[65]<=27 else (-16 if r[96]<=0 else 18) if r[84]<=80 else -17) if r[31]<=81 else -4 if
        r[1]<=14 else -73) if r[89]<=31 else (21 if r[88]<=26 else -7) if r[55]<=43 else 31) if r[34]<=0 else -33) if
        r[39]<=6 else -37) if r[98]<=23 else -47 if r[77]<=68 else 17) if r[35]<=0 else -43) + ((30 if r[86]<=22 else
        -18) if r[88]<=4 else ((-33 if r[89]<=67 else 23) if r[82]<=-12 else (((-6 if r[69]<=0 else -11 if r[33]<=52
        else -53) if r[7]<=29 else 10 if r[90]<=37 else -13) if r[31]<=30 else 11 if r[39]<=7 else -49) if r[34]<=0
        else -45) if r[30]<=1 else 22 if r[32]<=0 else -41) + ((((((-3 if r[104]<=1 else -31) if r[115]<=36 else -55)
        if r[80]<=7 else -44) if r[103]<=20 else 59 if r[89]<=8 else -11) if r[2]<=0 else ((24 if r[104]<=3 else -18)
        if r[93]<=1 else -2) if r[2]<=1 else 11 if r[83]<=9 else (-1 if r[82]<=-1 else -59) if r[89]<=52 else 0) if
        r[60]<=0 else 9) + (((((((((-2 if r[88]<=15 else -37 if r[49]<=153 else 6) if r[89]<=49 else 25 if r[112]<=85
        else -8) if r[104]<=3 else -33) if r[103]<=20 else 24) if r[3]<=0 else 16) if r[25]<=0 else 43 if r[89]<=21
        else -7) if r[45]<=0 else -6 if r[38]<=6 else -59) if r[1]<=112 else 38) if r[11]<=2 else -34) + ((((((-17 if
        r[32]<=15 else 13) if r[44]<=0 else 11) if r[74]<=-15 else (((30 if r[65]<=6 else 4 if r[3]<=0 else (20 if
        r[98]<=7 else -23) if r[77]<=88 else 39) if r[2]<=1 else -10) if r[39]<=6 else -51) if r[53]<=1292 else -34)
        if r[10]<=0 else -30) if r[20]<=0 else -38) if r[13]<=0 else -28) + (((((-24 if r[50]<=-22 else ((-16 if
        r[58]<=-19 else (28 if r[88]<=4 else (-27 if r[66]<=-18 else 5) if r[113]<=802 else 37) if r[10]<=0 else -36)
        if r[1]<=98 else -69) if r[7]<=90 else -25) if r[49]<=246 else 16) if r[52]<=0 else -1 if r[63]<=30 else 23)
        if r[1]<=112 else 33) if r[17]<=0 else -39) + (((((((((-6 if r[67]<=0 else 11) if r[113]<=107 else 28) if
        r[3]<=0 else 20) if r[34]<=0 else -34) if r[84]<=79 else 9 if r[90]<=14 else -38 if r[90]<=61 else 33) if
        r[115]<=39 else -41 if r[73]<=156 else 21) if r[98]<=23 else -44 if r[79]<=3 else 14) if r[17]<=0 else -37) if
        r[35]<=0 else -42)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        (((29 if r[86]<=39 else -19) if r[88]<=4 else ((((13 if r[78]<=244 else -26) if r[94]<=2 else (-3 if r[98]<=-4
        else -43) if r[32]<=22 else 28) if r[107]<=702 else (2 if r[75]<=11 else -34) if r[78]<=173 else 30) if
        r[31]<=27 else 8 if r[30]<=1 else -32) if r[34]<=0 else -44) if r[11]<=2 else -33) + (((((9 if r[45]<=0 else
        -15) if r[76]<=21 else 22) if r[100]<=73 else 3 if r[50]<=-5 else -58) if r[97]<=-84 else (((-21 if r[66]<=-22
        else ((-27 if r[58]<=-20 else 7) if r[84]<=88 else -35) if r[8]<=4 else 43) if r[11]<=0 else -23) if r[2]<=5
        else -39) if r[7]<=75 else -26) if r[104]<=14 else -40) + ((((-5 if r[31]<=4 else 23) if r[89]<=11 else ((-25
        if r[89]<=17 else ((12 if r[112]<=41 else -23) if r[115]<=7 else 29) if r[88]<=14 else (-51 if r[63]<=30 else
        -29 if r[1]<=34 else 29) if r[96]<=18 else -3) if r[25]<=0 else 18) if r[1]<=104 else 43) if r[89]<=49 else
        10) if r[104]<=14 else -39) + (((((-22 if r[52]<=1 else 31) if r[50]<=-22 else (-14 if r[66]<=-19 else (((49
        if r[7]<=85 else -18) if r[86]<=35 else -15) if r[88]<=4 else -3 if r[77]<=216 else 15) if r[40]<=0 else -31)
        if r[44]<=0 else 14) if r[24]<=0 else -34) if r[72]<=0 else -31 if r[33]<=64 else 25) if r[0]<=805 else 39) +
        ((((((-21 if r[33]<=-18 else ((8 if r[105]<=0 else -33) if r[112]<=29 else 3 if r[65]<=33 else -48) if
        r[111]<=78 else 16) if r[107]<=702 else (-32 if r[77]<=122 else 17 if r[53]<=65 else -49) if r[63]<=62 else
        40) if r[61]<=1056 else -48) if r[31]<=30 else 7) if r[39]<=6 else -34) if r[35]<=0 else -42) + ((((-33 if
        r[82]<=-15 else -6 if r[1]<=34 else 41 if r[77]<=-75 else (((-20 if r[79]<=5 else -77) if r[47]<=29 else 1) if
        r[94]<=1 else 15) if r[50]<=48 else 21) if r[3]<=0 else (5 if r[77]<=80 else 30) if r[8]<=16 else -28) if
        r[103]<=20 else 2 if r[98]<=10 else 48) if r[17]<=0 else -36) + (((((32 if r[32]<=0 else (-17 if r[42]<=-13
        else ((-32 if r[66]<=-25 else 4) if r[41]<=389 else -39) if r[68]<=0 else 17) if r[100]<=29 else 16) if
        r[8]<=0 else (-29 if r[0]<=8 else 29) if r[72]<=0 else -22) if r[11]<=0 else -25 if r[33]<=93 else 19) if
        r[13]<=0 else -28) if r[115]<=39 else -27) + (((((((-18 if r[73]<=14 else 7) if r[84]<=88 else -37) if
        r[100]<=10 else 12) if r[88]<=14 else (6 if r[53]<=261 else -46) if r[102]<=0 else -30) if r[89]<=49 else 26
        if r[88]<=29 else 22 if r[98]<=-5 else -35 if r[31]<=47 else 0) if r[17]<=0 else -39) if r[58]<=105 else 25 if
        r[83]<=88 else -39) + ((((17 if r[88]<=4 else (((-20 if r[74]<=-15 else ((-13 if r[8]<=0 else 20) if r[104]<=1
        else -41) if r[89]<=49 else 14) if r[1]<=103 else 40) if r[64]<=0 else -34) if r[59]<=0 else 5) if r[44]<=0
        else 15 if r[42]<=54 else -19) if r[72]<=0 else -26 if r[32]<=14 else 14) if r[17]<=0 else -33) + ((((((27 if
        r[88]<=5 else -24 if r[66]<=-19 else 12 if r[65]<=308 else -5 if r[87]<=9 else -83) if r[84]<=51 else (11 if
        r[105]<=0 else -27) if r[82]<=2 else (-31 if r[82]<=16 else -7) if r[57]<=273 else 32) if r[115]<=9 else 14)
        if r[115]<=39 else -27) if r[61]<=1056 else -29) if r[13]<=0 else -26)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        ((((((((-18 if r[33]<=124 else -68) if r[51]<=0 else 0) if r[89]<=49 else -6 if r[1]<=26 else 27) if r[8]<=0
        else (-4 if r[73]<=14 else -32 if r[1]<=1 else 33) if r[11]<=0 else -40 if r[112]<=24 else 5) if r[63]<=33
        else 6) if r[1]<=98 else -40) if r[6]<=50 else 21) if r[1]<=112 else 31) + ((((23 if r[84]<=68 else -12) if
        r[88]<=4 else (((-12 if r[104]<=1 else -43) if r[111]<=85 else ((8 if r[31]<=75 else 25 if r[32]<=1 else -58)
        if r[107]<=602 else -57 if r[47]<=29 else -3) if r[86]<=33 else 32) if r[58]<=106 else 20) if r[89]<=31 else
        6) if r[1]<=112 else 35) if r[72]<=2 else -29) + ((((4 if r[6]<=1 else -27) if r[93]<=2 else ((11 if r[64]<=0
        else -27) if r[115]<=39 else -52) if r[80]<=7 else -33) if r[2]<=0 else (((6 if r[107]<=502 else (-19 if
        r[5]<=3 else -82) if r[31]<=30 else 4) if r[76]<=27 else 24) if r[31]<=80 else -38) if r[55]<=33 else 18) if
        r[20]<=0 else -32) + ((((((((-18 if r[96]<=1 else 24 if r[114]<=390 else 47 if r[112]<=-264 else -17) if
        r[62]<=0 else -12) if r[86]<=39 else -24) if r[99]<=0 else 11) if r[25]<=0 else -8 if r[31]<=0 else 39) if
        r[88]<=14 else (-15 if r[5]<=1 else 25) if r[93]<=1 else -25) if r[89]<=49 else 8) if r[39]<=6 else -33) +
        ((((((((-7 if r[59]<=0 else -19 if r[76]<=-18 else 11) if r[44]<=0 else 16 if r[65]<=378 else -28) if r[20]<=0
        else -38) if r[24]<=0 else -38) if r[68]<=0 else 30 if r[65]<=7 else (14 if r[98]<=22 else -34) if r[2]<=1
        else -23) if r[11]<=2 else -31) if r[35]<=0 else -40) if r[13]<=0 else -25) + (((26 if r[89]<=2 else -15 if
        r[76]<=-17 else ((-8 if r[60]<=0 else -21 if r[93]<=1 else 29) if r[33]<=53 else 18) if r[112]<=83 else (-1 if
        r[109]<=14 else -53) if r[2]<=1 else -44) if r[3]<=0 else (19 if r[8]<=16 else -23) if r[0]<=248 else -40 if
        r[77]<=90 else 18) if r[17]<=0 else -32) + (((14 if r[88]<=4 else ((((((-6 if r[99]<=17 else -57) if r[31]<=27
        else 4 if r[110]<=28 else 28) if r[58]<=105 else 35 if r[87]<=43 else -42) if r[2]<=1 else -22 if r[99]<=19
        else 27) if r[113]<=17 else -15) if r[34]<=0 else -43) if r[113]<=802 else 28) if r[72]<=2 else -28) if
        r[35]<=0 else -40) + ((((13 if r[5]<=6 else -45 if r[7]<=24 else 24) if r[107]<=702 else (-40 if r[33]<=56
        else 52 if r[78]<=-25 else -33) if r[82]<=-5 else (5 if r[63]<=22 else -40) if r[47]<=20 else 16) if
        r[97]<=-84 else ((14 if r[107]<=77 else -9) if r[98]<=6 else -15) if r[30]<=1 else -32) if r[39]<=6 else -32)
        + (((((5 if r[84]<=70 else (-43 if r[47]<=34 else 9) if r[8]<=0 else 7) if r[55]<=17 else 15 if r[38]<=7 else
        -28) if r[100]<=73 else 4 if r[65]<=138 else -75) if r[97]<=-84 else (((-36 if r[6]<=14 else 10) if r[73]<=14
        else 24) if r[77]<=-6 else -13) if r[98]<=6 else -15) if r[20]<=0 else -30) + ((((-13 if r[73]<=14 else 23 if
        r[77]<=-67 else (14 if r[6]<=1 else 5 if r[42]<=-13 else (11 if r[85]<=1 else -25) if r[88]<=15 else -39) if
        r[110]<=20 else 11 if r[104]<=6 else -40 if r[84]<=82 else 18) if r[68]<=0 else 9) if r[64]<=0 else -28 if
        r[112]<=72 else 9) if r[58]<=105 else 17)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
