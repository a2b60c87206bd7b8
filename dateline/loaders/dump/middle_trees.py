"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        ((((((-12 if r[33]<=38 else 26) if r[66]<=-14 else (-2 if r[55]<=12 else 29) if r[6]<=33 else 43) if r[30]<=1
        else -46) if r[35]<=0 else -79) if r[104]<=1 else (-43 if r[103]<=20 else -2) if r[77]<=143 else -24 if
        r[31]<=30 else 44) if r[7]<=49 else (-30 if r[77]<=68 else 6) if r[27]<=0 else -49) + (((((((16 if r[88]<=4
        else -33) if r[57]<=73 else 11) if r[111]<=95 else 16) if r[7]<=62 else -35) if r[27]<=0 else -45) if r[60]<=0
        else 29 if r[83]<=100 else -21) if r[33]<=39 else ((7 if r[6]<=31 else 39) if r[20]<=0 else -55) if r[104]<=1
        else -36 if r[77]<=140 else -44 if r[84]<=36 else 42) + ((((((-15 if r[6]<=32 else 27) if r[58]<=-12 else -3
        if r[96]<=1 else 42 if r[34]<=0 else -76) if r[35]<=0 else -73) if r[84]<=80 else 15 if r[90]<=14 else -75 if
        r[77]<=206 else 3) if r[104]<=1 else -33 if r[77]<=143 else -41 if r[89]<=19 else 37) if r[7]<=42 else -40 if
        r[58]<=-14 else -13) + ((((-48 if r[50]<=-15 else (-31 if r[31]<=15 else 0) if r[84]<=85 else -48) if r[68]<=0
        else 19 if r[104]<=1 else -26) if r[59]<=0 else (4 if r[84]<=71 else -44) if r[33]<=25 else 28) if r[111]<=85
        else (((-14 if r[57]<=27 else 15) if r[60]<=0 else 37) if r[30]<=1 else -40) if r[1]<=28 else 32) + (((-43 if
        r[6]<=13 else 13 if r[98]<=6 else -36) if r[108]<=-1 else ((((31 if r[35]<=0 else -56) if r[84]<=55 else -39
        if r[50]<=-12 else 12) if r[57]<=95 else 37) if r[30]<=1 else -43) if r[34]<=0 else -77) if r[83]<=88 else -42
        if r[95]<=28 else 5 if r[104]<=0 else -38 if r[103]<=40 else 26) + ((((-11 if r[32]<=19 else -6 if r[115]<=3
        else 47) if r[66]<=-12 else (17 if r[50]<=-1 else 38) if r[104]<=8 else -35) if r[7]<=42 else ((-18 if
        r[58]<=100 else 35) if r[60]<=0 else 35 if r[29]<=0 else -24) if r[27]<=0 else -42) if r[106]<=0 else -37 if
        r[99]<=0 else 19 if r[87]<=6 else -27) + ((((-19 if r[31]<=13 else 17 if r[94]<=2 else -23) if r[30]<=1 else
        -55) if r[104]<=1 else -44) if r[58]<=-12 else -19 if r[111]<=3 else (((28 if r[84]<=88 else -55) if r[27]<=0
        else -13) if r[107]<=702 else -45 if r[88]<=18 else -48 if r[42]<=-14 else 19) if r[55]<=33 else 37 if
        r[34]<=0 else -55) + ((((-45 if r[100]<=31 else 3) if r[95]<=5 else -12 if r[6]<=37 else 17) if r[58]<=-12
        else ((((38 if r[97]<=-58 else 8) if r[104]<=8 else -45) if r[35]<=0 else -61) if r[27]<=0 else -3) if
        r[84]<=79 else (-36 if r[82]<=-1 else 29) if r[90]<=14 else -46) if r[7]<=62 else -40 if r[77]<=68 else -10) +
        (((((-9 if r[68]<=0 else 35) if r[104]<=1 else -40) if r[58]<=-12 else ((37 if r[112]<=83 else (-102 if
        r[55]<=4 else 11) if r[115]<=2 else 28) if r[35]<=0 else -61) if r[97]<=-59 else -2) if r[7]<=61 else -29) if
        r[83]<=92 else (-46 if r[82]<=-10 else -17) if r[103]<=20 else -29 if r[98]<=10 else 53) + (((((-9 if
        r[66]<=-19 else (-12 if r[96]<=4 else 24) if r[6]<=33 else 39) if r[39]<=6 else -51) if r[106]<=0 else -22 if
        r[100]<=31 else 35) if r[7]<=42 else -33 if r[76]<=-14 else -6) if r[84]<=79 else -53 if r[95]<=24 else (-42
        if r[111]<=95 else 13) if r[77]<=206 else 33 if r[53]<=2 else -38)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        (((24 if r[104]<=0 else -35 if r[31]<=31 else -5) if r[109]<=-5 else ((-34 if r[115]<=3 else -22 if r[32]<=15
        else 37) if r[63]<=32 else 18) if r[66]<=-14 else (11 if r[58]<=-8 else 36) if r[97]<=-60 else 2) if r[7]<=62
        else (-40 if r[8]<=0 else -48 if r[114]<=212 else 27) if r[60]<=0 else 1) + (((((31 if r[61]<=0 else -23) if
        r[7]<=54 else -36) if r[86]<=39 else -51) if r[84]<=53 else -38) if r[95]<=5 else (-29 if r[3]<=0 else 16) if
        r[33]<=-12 else (((-21 if r[73]<=14 else 43 if r[89]<=9 else 5) if r[68]<=0 else 39) if r[84]<=75 else -20) if
        r[78]<=100 else 35 if r[97]<=-61 else -2) + (((-35 if r[52]<=0 else -4) if r[0]<=172 else 16 if r[84]<=63 else
        -26) if r[50]<=-14 else (((((27 if r[11]<=0 else -23) if r[27]<=0 else -23) if r[94]<=2 else -29) if r[6]<=30
        else (-39 if r[42]<=-22 else 20) if r[78]<=116 else 38) if r[35]<=0 else -67) if r[83]<=92 else 29 if r[88]<=4
        else -21) + ((((-31 if r[114]<=217 else 30) if r[114]<=531 else -42) if r[82]<=-4 else (((((-38 if r[55]<=15
        else -2) if r[52]<=0 else 26) if r[100]<=7 else 23) if r[59]<=0 else (35 if r[84]<=75 else -1) if r[35]<=0
        else -63) if r[30]<=1 else -46) if r[34]<=0 else -69) if r[7]<=62 else -36 if r[77]<=68 else -6) + ((((((-7 if
        r[42]<=-15 else 23 if r[84]<=95 else -62) if r[34]<=0 else -60) if r[61]<=0 else -22) if r[6]<=34 else 27) if
        r[30]<=1 else 46 if r[0]<=3 else -53) if r[104]<=1 else ((-45 if r[59]<=0 else -12) if r[32]<=42 else 49) if
        r[103]<=20 else (-36 if r[111]<=1 else 122) if r[89]<=8 else -15) + ((((-34 if r[73]<=14 else -19 if r[60]<=0
        else 30 if r[27]<=1 else -32) if r[68]<=0 else 33 if r[104]<=1 else -19) if r[29]<=0 else -33) if r[2]<=0 else
        ((29 if r[102]<=0 else (25 if r[88]<=5 else -29) if r[52]<=0 else 27) if r[84]<=75 else -29) if r[78]<=108
        else 33 if r[2]<=3 else -29) + ((((-30 if r[42]<=-22 else -32 if r[50]<=-22 else -23 if r[66]<=-25 else ((61
        if r[89]<=9 else 6 if r[31]<=29 else 35) if r[35]<=0 else -54) if r[86]<=38 else -17) if r[7]<=41 else -23) if
        r[84]<=79 else -39) if r[111]<=95 else ((-22 if r[6]<=29 else 19) if r[112]<=8 else 30) if r[38]<=0 else -20)
        + (((((((-15 if r[80]<=7 else -62) if r[68]<=0 else 24 if r[70]<=0 else -41) if r[60]<=0 else 29 if r[60]<=2
        else -16) if r[33]<=94 else 29) if r[106]<=0 else -28) if r[59]<=0 else (1 if r[109]<=0 else 14 if r[6]<=31
        else 39) if r[27]<=0 else -8) if r[30]<=1 else 36 if r[0]<=3 else -47) + (((-19 if r[76]<=-14 else ((-41 if
        r[68]<=0 else 8) if r[66]<=-16 else 9 if r[34]<=0 else -57) if r[52]<=0 else 28) if r[84]<=80 else -43 if
        r[89]<=251 else 32) if r[55]<=33 else (-19 if r[60]<=0 else 22) if r[2]<=0 else ((38 if r[35]<=0 else -44) if
        r[104]<=6 else -11) if r[40]<=0 else -54) + (((((-18 if r[1]<=43 else 38) if r[113]<=802 else 51) if r[104]<=0
        else -32) if r[31]<=30 else (22 if r[30]<=1 else -35) if r[84]<=70 else ((-48 if r[27]<=3584 else 40) if
        r[77]<=246 else 27) if r[78]<=197 else 26) if r[111]<=95 else ((28 if r[34]<=0 else -56) if r[97]<=-58 else
        -8) if r[40]<=0 else -58)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((((((-10 if r[68]<=0 else 27) if r[113]<=354 else 49) if r[70]<=0 else -9 if r[84]<=85 else -62) if r[1]<=59
        else 31) if r[106]<=0 else -25) if r[27]<=0 else -36 if r[99]<=0 else -45 if r[58]<=-19 else 18) if r[59]<=0
        else ((25 if r[35]<=0 else -58) if r[30]<=1 else -35) if r[83]<=88 else -18) + ((((1 if r[107]<=711 else -32)
        if r[95]<=5 else (-19 if r[96]<=1 else 26) if r[84]<=77 else (-19 if r[41]<=75 else -100) if r[47]<=17 else
        -16 if r[1]<=29 else 37) if r[27]<=0 else -42 if r[65]<=15 else (-42 if r[60]<=0 else 17) if r[2]<=0 else 7)
        if r[30]<=1 else 46 if r[1]<=0 else -44) + (((((-13 if r[41]<=16 else 15) if r[61]<=0 else -22) if r[34]<=0
        else -59) if r[6]<=34 else (-1 if r[66]<=-17 else 30) if r[30]<=1 else -47) if r[104]<=1 else ((-10 if
        r[84]<=53 else -51) if r[77]<=140 else -58 if r[88]<=9 else 25) if r[103]<=20 else -17 if r[111]<=1 else 111
        if r[114]<=556 else -4) + ((((18 if r[88]<=4 else -36 if r[111]<=56 else -26 if r[6]<=34 else 23) if r[68]<=0
        else 9) if r[50]<=-14 else ((-34 if r[33]<=-24 else ((29 if r[11]<=2 else -39) if r[34]<=0 else -59) if
        r[30]<=1 else -23) if r[115]<=39 else -29) if r[61]<=0 else -2) if r[84]<=79 else -49 if r[95]<=24 else -11) +
        ((((-32 if r[6]<=24 else -45 if r[73]<=-1 else 26 if r[61]<=0 else -4) if r[83]<=62 else -32) if r[30]<=1 else
        -46) if r[74]<=-15 else (-30 if r[31]<=27 else 3) if r[95]<=5 else ((-9 if r[2]<=0 else (-14 if r[76]<=23 else
        29) if r[50]<=-3 else 29) if r[60]<=0 else 32) if r[10]<=0 else -39) + ((((-42 if r[74]<=-15 else -22 if
        r[100]<=10 else -11 if r[86]<=7 else 44) if r[68]<=0 else 4) if r[44]<=0 else 8) if r[58]<=-12 else (((22 if
        r[104]<=8 else -42) if r[84]<=77 else (-4 if r[32]<=9 else -91) if r[7]<=13 else -34 if r[41]<=27 else 24) if
        r[38]<=6 else -55) if r[27]<=0 else -13) + (((-21 if r[6]<=30 else (15 if r[5]<=6 else -46) if r[30]<=1 else
        -46) if r[104]<=1 else -36) if r[58]<=-12 else (((-20 if r[96]<=1 else 24 if r[45]<=2 else -2) if r[107]<=702
        else (31 if r[83]<=42 else -39) if r[51]<=0 else 24 if r[84]<=77 else -37) if r[34]<=0 else -61) if r[55]<=33
        else 24) + (((-30 if r[68]<=0 else -26 if r[6]<=15 else 20) if r[66]<=-13 else -26 if r[58]<=-18 else ((24 if
        r[115]<=39 else -46) if r[34]<=0 else -52) if r[84]<=55 else -7) if r[51]<=0 else ((((17 if r[5]<=1 else 37)
        if r[30]<=1 else -26) if r[35]<=0 else -62) if r[40]<=0 else -79) if r[83]<=92 else -12) + (((-18 if r[6]<=34
        else 21) if r[104]<=0 else -32) if r[50]<=-14 else ((25 if r[88]<=6 else -18 if r[33]<=84 else -53 if
        r[31]<=15 else 35) if r[66]<=-12 else 27 if r[84]<=75 else 2 if r[82]<=11 else -47) if r[7]<=42 else ((-35 if
        r[77]<=115 else 0) if r[60]<=0 else 10) if r[63]<=33 else 10) + (((((-26 if r[67]<=0 else 16) if r[96]<=1 else
        (((32 if r[11]<=0 else 0) if r[112]<=83 else 3) if r[39]<=6 else -52) if r[34]<=0 else -60) if r[104]<=1 else
        (-28 if r[0]<=584 else 37) if r[89]<=107 else 31 if r[90]<=73 else -43) if r[30]<=1 else -43 if r[3]<=3 else
        47) if r[35]<=0 else -64)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((((((-24 if r[68]<=0 else 6) if r[44]<=0 else 21 if r[104]<=0 else -22) if r[50]<=12 else 23 if r[97]<=-75
        else -8) if r[27]<=0 else -45 if r[27]<=208 else -12) if r[0]<=666 else 46) if r[63]<=33 else ((-20 if
        r[82]<=-3 else 16 if r[52]<=0 else 42) if r[35]<=0 else -57) if r[34]<=0 else -54) + ((-9 if r[87]<=5 else
        -29) if r[95]<=5 else ((((-18 if r[111]<=1 else 67 if r[112]<=-48 else ((-10 if r[58]<=-8 else 13) if r[34]<=0
        else -52) if r[33]<=51 else 22) if r[3]<=0 else 32) if r[35]<=0 else -64) if r[115]<=39 else -53 if r[96]<=14
        else 20) if r[84]<=80 else -25 if r[55]<=42 else 21) + (((((((-23 if r[96]<=1 else -1 if r[8]<=0 else 26) if
        r[27]<=0 else -30) if r[60]<=0 else 24) if r[59]<=0 else 19) if r[30]<=1 else (99 if r[93]<=7 else -24) if
        r[88]<=4 else -52 if r[3]<=3 else 42) if r[84]<=80 else -44 if r[55]<=17 else -40 if r[95]<=33 else 3) if
        r[35]<=0 else -61) + (((-29 if r[52]<=0 else 3) if r[32]<=11 else (-40 if r[6]<=24 else 20) if r[83]<=66 else
        -33) if r[74]<=-15 else (-15 if r[50]<=17 else 12) if r[66]<=-14 else (40 if r[88]<=6 else (6 if r[84]<=70
        else 0 if r[111]<=44 else -65) if r[115]<=2 else 22 if r[34]<=0 else -59) if r[35]<=0 else -56) + ((((((((28
        if r[95]<=34 else -4) if r[84]<=75 else -32) if r[42]<=-14 else (25 if r[104]<=3 else -3) if r[35]<=0 else
        -54) if r[38]<=6 else -39) if r[10]<=0 else -39) if r[106]<=0 else -12) if r[30]<=1 else 29 if r[99]<=-1 else
        -44) if r[27]<=0 else -38 if r[27]<=137 else 7 if r[7]<=43 else -27) + (((50 if r[112]<=-114 else (-28 if
        r[73]<=14 else -3 if r[60]<=0 else 22) if r[6]<=33 else (((13 if r[83]<=54 else -20) if r[2]<=1 else -53) if
        r[52]<=0 else 34) if r[50]<=4 else 12 if r[5]<=1 else 43) if r[104]<=6 else -43) if r[84]<=79 else (-30 if
        r[95]<=24 else 14) if r[90]<=14 else -39) + ((((((-22 if r[33]<=54 else 31) if r[96]<=1 else 62 if r[108]<=-9
        else (16 if r[98]<=23 else -57 if r[77]<=70 else 14) if r[35]<=0 else -56) if r[84]<=75 else -37 if r[115]<=5
        else 14) if r[58]<=95 else 36) if r[27]<=0 else (-35 if r[60]<=0 else 13) if r[99]<=0 else 7) if r[30]<=1 else
        -33) + ((((-5 if r[58]<=-12 else (((-23 if r[0]<=328 else 37) if r[89]<=20 else 23) if r[71]<=29 else 33) if
        r[83]<=58 else (48 if r[88]<=4 else (-46 if r[115]<=5 else 10) if r[47]<=18 else 9) if r[48]<=0 else -38) if
        r[35]<=0 else -60) if r[34]<=0 else -56) if r[7]<=74 else -35 if r[73]<=29 else -7) + ((((((16 if r[103]<=17
        else 82) if r[88]<=6 else ((((-12 if r[4]<=4 else 45) if r[49]<=203 else 32) if r[89]<=45 else 20) if r[34]<=0
        else -63) if r[104]<=3 else -34) if r[84]<=80 else -27) if r[7]<=71 else -32 if r[25]<=0 else 57) if r[55]<=33
        else 6 if r[63]<=33 else 29) if r[35]<=0 else -58) + ((((-17 if r[50]<=-14 else (((21 if r[40]<=0 else -43) if
        r[84]<=77 else 6 if r[53]<=1 else -64) if r[34]<=0 else -42) if r[94]<=2 else -17) if r[6]<=34 else ((-3 if
        r[66]<=-17 else 29) if r[84]<=80 else -43 if r[88]<=9 else 10) if r[30]<=1 else -41) if r[35]<=0 else -58) if
        r[104]<=3 else -24)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (-28 if r[42]<=-24 else ((((((20 if r[113]<=162 else -40) if r[103]<=19 else 96) if r[88]<=4 else ((-35 if
        r[50]<=12 else -19 if r[5]<=1 else 28) if r[8]<=0 else -10 if r[7]<=53 else 43) if r[71]<=33 else 3) if
        r[3]<=0 else 15) if r[32]<=40 else 36) if r[63]<=33 else 16) if r[35]<=0 else -56) + ((-26 if r[100]<=29 else
        14) if r[95]<=3 else (((((((2 if r[107]<=719 else -25) if r[115]<=39 else -50) if r[43]<=0 else 10) if
        r[60]<=0 else 22) if r[33]<=94 else 28 if r[88]<=84 else -46) if r[30]<=1 else (-41 if r[3]<=3 else 42) if
        r[103]<=20 else 31) if r[39]<=6 else -58) if r[35]<=0 else -56) + (((-8 if r[66]<=-14 else (((((-6 if r[60]<=0
        else 25) if r[115]<=35 else -54) if r[2]<=0 else (28 if r[31]<=84 else -26) if r[39]<=7 else -53) if r[34]<=0
        else -53) if r[113]<=100 else 55) if r[105]<=0 else -21) if r[84]<=80 else -33 if r[89]<=29 else -38 if
        r[95]<=31 else 20) if r[35]<=0 else -55) + (((((-18 if r[76]<=-12 else -19 if r[74]<=-24 else 43 if r[88]<=6
        else -10 if r[89]<=31 else 24) if r[114]<=562 else -37 if r[31]<=26 else -8) if r[55]<=34 else 17) if r[51]<=0
        else 24 if r[7]<=42 else -4) if r[27]<=0 else ((-35 if r[99]<=7 else 6) if r[60]<=0 else 7) if r[33]<=127 else
        38) + ((-30 if r[6]<=30 else 12 if r[87]<=5 else -22) if r[95]<=4 else ((-44 if r[66]<=-24 else -24 if
        r[96]<=2 else (7 if r[39]<=2 else -65) if r[105]<=0 else -32) if r[52]<=0 else 21 if r[54]<=0 else 5 if
        r[84]<=80 else -56) if r[55]<=33 else (-5 if r[60]<=0 else 25) if r[33]<=35 else 29) + (((-31 if r[73]<=27
        else 29) if r[6]<=30 else (17 if r[31]<=76 else -39) if r[87]<=7 else -28) if r[74]<=-15 else ((((19 if
        r[30]<=1 else -19) if r[35]<=0 else -49) if r[84]<=80 else -35 if r[7]<=29 else 12) if r[104]<=1 else -49 if
        r[50]<=-22 else -18 if r[31]<=30 else 24) if r[39]<=6 else -59) + (((((-28 if r[42]<=-28 else (((18 if
        r[39]<=7 else -42) if r[115]<=39 else -26) if r[11]<=2 else -42) if r[35]<=0 else -51) if r[38]<=6 else -30)
        if r[34]<=0 else -49) if r[104]<=1 else (-37 if r[113]<=191 else 1) if r[31]<=37 else 11) if r[30]<=1 else 34
        if r[88]<=4 else -48 if r[3]<=3 else 38) + ((((((41 if r[86]<=38 else -23) if r[88]<=4 else -14 if r[25]<=0
        else -9 if r[84]<=62 else 79) if r[107]<=702 else -40 if r[31]<=27 else -26 if r[77]<=122 else 23) if r[20]<=0
        else -56) if r[78]<=100 else -9 if r[2]<=0 else (23 if r[57]<=15 else -48) if r[63]<=8 else 26) if r[68]<=0
        else 15) + (((-28 if r[6]<=30 else 5 if r[107]<=553 else -33) if r[74]<=-15 else (24 if r[105]<=0 else -39) if
        r[88]<=6 else ((-81 if r[87]<=7 else -19) if r[82]<=10 else -2) if r[77]<=75 else ((14 if r[69]<=0 else -38)
        if r[108]<=13 else 24) if r[27]<=0 else -17) if r[63]<=33 else 5 if r[1]<=37 else 24) + (((-22 if r[57]<=259
        else 20) if r[74]<=-15 else ((-41 if r[66]<=-25 else (20 if r[64]<=0 else -38) if r[74]<=-4 else 27 if
        r[73]<=38 else -28 if r[31]<=21 else -19 if r[50]<=-15 else 15) if r[39]<=3 else -57) if r[50]<=17 else (27 if
        r[7]<=41 else 2) if r[53]<=256 else -16) if r[52]<=0 else 14)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        (((((-12 if r[96]<=-3 else 16) if r[84]<=76 else (-30 if r[82]<=-7 else 21) if r[90]<=14 else (-47 if r[91]<=8
        else 25) if r[90]<=59 else 33) if r[11]<=2 else -45) if r[61]<=0 else -26 if r[6]<=30 else 24 if r[75]<=14
        else (-29 if r[99]<=0 else 11) if r[58]<=20 else 15) if r[30]<=1 else -29) + ((((-8 if r[111]<=95 else (23 if
        r[8]<=19 else -36) if r[115]<=37 else -65) if r[45]<=0 else -26) if r[31]<=14 else ((((-11 if r[50]<=-22 else
        (18 if r[72]<=2 else -26) if r[40]<=0 else -37) if r[35]<=0 else -45) if r[39]<=7 else -52) if r[20]<=0 else
        -39) if r[30]<=1 else -32) if r[34]<=0 else -48) + (((-25 if r[42]<=-24 else (-37 if r[58]<=-28 else (((((47
        if r[88]<=4 else 3) if r[86]<=39 else -31) if r[8]<=0 else 39) if r[25]<=0 else 69) if r[98]<=22 else -36) if
        r[11]<=0 else -20) if r[72]<=0 else -24) if r[107]<=702 else -31 if r[78]<=102 else 19) if r[55]<=33 else 17
        if r[27]<=0 else -10) + (((((37 if r[112]<=-48 else ((-22 if r[76]<=-14 else 6 if r[84]<=74 else -30) if
        r[3]<=0 else 16) if r[32]<=40 else 52) if r[61]<=0 else (-32 if r[31]<=40 else 10) if r[99]<=1 else 32 if
        r[88]<=11 else -16) if r[17]<=0 else -59) if r[104]<=5 else -36) if r[55]<=33 else 1 if r[33]<=49 else 27) +
        (((((-35 if r[8]<=0 else 1) if r[42]<=-16 else (1 if r[53]<=256 else -34) if r[61]<=1040 else -62) if
        r[0]<=647 else 41) if r[66]<=-14 else ((((-2 if r[74]<=-12 else 22) if r[112]<=63 else -11) if r[104]<=5 else
        -36) if r[55]<=31 else 5 if r[2]<=0 else 28) if r[17]<=0 else -48) if r[34]<=0 else -47) + ((((-43 if
        r[112]<=-58 else 19) if r[90]<=26 else 21 if r[114]<=212 else 93) if r[88]<=4 else ((-22 if r[0]<=593 else 36)
        if r[52]<=0 else 4) if r[55]<=12 else -9 if r[74]<=-12 else (-26 if r[82]<=-12 else (24 if r[83]<=66 else 6)
        if r[22]<=0 else -55) if r[34]<=0 else -48) if r[35]<=0 else -53) + (((-23 if r[50]<=17 else 5) if r[66]<=-14
        else (51 if r[84]<=55 else -4) if r[88]<=4 else ((((27 if r[45]<=3 else -37 if r[78]<=100 else 12) if
        r[100]<=73 else -41) if r[97]<=-69 else -4) if r[40]<=0 else -54) if r[113]<=-1 else -15) if r[52]<=0 else 31
        if r[98]<=-11 else -4 if r[63]<=30 else 22) + ((((((-34 if r[73]<=14 else 27 if r[88]<=11 else -30) if
        r[96]<=1 else (((-14 if r[31]<=4 else 28) if r[31]<=74 else -32) if r[83]<=61 else -8 if r[4]<=1 else -64) if
        r[115]<=3 else 13) if r[63]<=33 else 17) if r[34]<=0 else -48) if r[35]<=0 else -52) if r[84]<=80 else -37 if
        r[55]<=17 else -6) + (((((((((9 if r[44]<=0 else 31) if r[2]<=3 else 8 if r[32]<=10 else -60) if r[84]<=80
        else -12) if r[30]<=1 else 39 if r[0]<=3 else -31) if r[115]<=39 else -34) if r[35]<=0 else -50) if r[20]<=0
        else -43) if r[104]<=3 else (-41 if r[79]<=7 else 30) if r[113]<=191 else 10) if r[11]<=2 else -45) + (((((-13
        if r[103]<=-1 else (27 if r[112]<=63 else 6) if r[31]<=75 else 18 if r[100]<=8 else -38) if r[84]<=75 else
        ((-52 if r[87]<=33 else 23) if r[109]<=16 else 36) if r[115]<=4 else 6) if r[61]<=0 else (-6 if r[45]<=0 else
        -40) if r[31]<=27 else 4) if r[34]<=0 else -44) if r[35]<=0 else -51)
    )


THIRD = (_third_0, _third_10, _third_20,)
