"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        (((((-35 if r[96]<=1 else -4 if r[31]<=13 else 22) if r[30]<=1 else -59) if r[68]<=0 else 35) if r[104]<=0
        else 28 if r[84]<=28 else -46 if r[77]<=113 else -30 if r[55]<=33 else 21) if r[78]<=100 else ((-44 if
        r[50]<=-23 else -6 if r[58]<=6 else 31) if r[27]<=0 else -37) if r[33]<=38 else 36) + (((-47 if r[95]<=7 else
        -37 if r[2]<=0 else 3) if r[68]<=0 else -1 if r[33]<=50 else 45) if r[58]<=-12 else (-42 if r[33]<=-19 else
        ((24 if r[55]<=31 else 47) if r[97]<=-61 else 1) if r[106]<=0 else -3) if r[83]<=88 else (61 if r[88]<=4 else
        -31 if r[41]<=77 else 11) if r[70]<=0 else -35) + (((((24 if r[98]<=-8 else -23) if r[108]<=-2 else 39 if
        r[112]<=66 else (0 if r[50]<=-1 else 37) if r[84]<=80 else -22) if r[34]<=0 else -73) if r[7]<=42 else -34 if
        r[50]<=-14 else -7) if r[104]<=1 else ((-43 if r[103]<=20 else 112 if r[114]<=481 else -21) if r[31]<=37 else
        26) if r[84]<=70 else -46) + ((-33 if r[33]<=51 else 32 if r[107]<=123 else 22 if r[104]<=0 else -40) if
        r[50]<=-14 else (((((-27 if r[95]<=7 else -5 if r[1]<=22 else 27) if r[68]<=0 else 38) if r[30]<=1 else -42)
        if r[59]<=0 else 37 if r[30]<=1 else -29) if r[34]<=0 else -71) if r[84]<=76 else -42 if r[115]<=4 else 0) +
        (((-35 if r[60]<=0 else -36 if r[92]<=0 else -29 if r[82]<=-4 else 29) if r[52]<=0 else -25 if r[82]<=-7 else
        -13 if r[60]<=0 else 42) if r[2]<=0 else ((21 if r[86]<=3 else 2 if r[106]<=0 else -53) if r[51]<=0 else 36)
        if r[113]<=1 else (11 if r[84]<=55 else -35) if r[80]<=6 else 33) + ((-36 if r[95]<=5 else (-38 if r[111]<=3
        else -17 if r[2]<=0 else 13) if r[60]<=0 else -10 if r[92]<=0 else -13 if r[78]<=-78 else 40) if r[33]<=39
        else ((((-43 if r[82]<=10 else -1) if r[55]<=33 else 21) if r[111]<=85 else 30) if r[58]<=24 else 39) if
        r[31]<=81 else -62 if r[55]<=36 else 31) + (((-43 if r[50]<=-15 else -7 if r[94]<=2 else -36) if r[68]<=0 else
        11) if r[58]<=-12 else ((((36 if r[113]<=14 else 6) if r[34]<=0 else -72) if r[97]<=-58 else -12 if r[60]<=0
        else 34) if r[83]<=88 else 17 if r[107]<=689 else -44 if r[41]<=86 else 6) if r[30]<=1 else -51 if r[3]<=3
        else 41) + ((((-29 if r[55]<=30 else 5) if r[31]<=30 else (27 if r[84]<=51 else -24) if r[58]<=-7 else 33) if
        r[7]<=41 else -33) if r[111]<=85 else -14 if r[58]<=-19 else (((38 if r[7]<=87 else -13) if r[84]<=80 else 22
        if r[90]<=18 else -86 if r[98]<=-1 else 11) if r[34]<=0 else -69) if r[97]<=-57 else -5) + ((((((-4 if
        r[90]<=27 else 70) if r[88]<=4 else -40 if r[78]<=92 else -10) if r[44]<=0 else 29 if r[107]<=778 else -33) if
        r[86]<=39 else -48) if r[77]<=98 else -7 if r[0]<=130 else 24) if r[111]<=85 else (-35 if r[58]<=-19 else (-19
        if r[2]<=0 else 15) if r[60]<=0 else 35) if r[6]<=33 else 31) + ((((-26 if r[66]<=-14 else (-10 if r[93]<=2
        else 5 if r[60]<=0 else 46) if r[27]<=1 else -35) if r[2]<=0 else ((39 if r[89]<=11 else 2) if r[78]<=100 else
        42 if r[31]<=80 else -64 if r[107]<=283 else 15) if r[35]<=0 else -72) if r[34]<=0 else -68) if r[106]<=0 else
        -35 if r[99]<=0 else 3)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        ((-37 if r[42]<=-15 else -22 if r[33]<=30 else 10) if r[66]<=-14 else (((-17 if r[50]<=-22 else 32) if
        r[40]<=0 else -47) if r[97]<=-69 else ((((30 if r[30]<=1 else -44) if r[35]<=0 else -72) if r[34]<=0 else -57)
        if r[11]<=0 else -37) if r[7]<=74 else -33) if r[83]<=88 else -35 if r[50]<=-11 else -3) + ((((-31 if r[60]<=0
        else 12) if r[111]<=1 else (-18 if r[76]<=-20 else 0 if r[95]<=3 else 38) if r[7]<=30 else ((4 if r[108]<=28
        else 122) if r[97]<=-110 else -1) if r[112]<=-179 else -21) if r[84]<=79 else -49 if r[77]<=243 else 21) if
        r[111]<=95 else (-51 if r[82]<=-12 else 28) if r[97]<=-58 else -9) + (((((((-6 if r[96]<=1 else (38 if
        r[61]<=0 else -11 if r[6]<=30 else 27) if r[11]<=2 else -33) if r[34]<=0 else -70) if r[84]<=80 else -19) if
        r[35]<=0 else -77) if r[20]<=0 else -58) if r[104]<=1 else -40 if r[95]<=4 else (28 if r[84]<=53 else -31) if
        r[77]<=185 else 33) if r[7]<=62 else -30) + (-29 if r[33]<=-14 else (((46 if r[104]<=0 else -19 if r[77]<=125
        else 35) if r[84]<=70 else -33) if r[109]<=-5 else ((-34 if r[103]<=-1 else (20 if r[38]<=0 else -26) if
        r[35]<=0 else -65) if r[34]<=0 else -70) if r[6]<=33 else 30 if r[84]<=81 else -44 if r[7]<=25 else 23) if
        r[30]<=1 else -47) + ((-33 if r[111]<=3 else (((((9 if r[84]<=74 else -28) if r[68]<=0 else 28) if r[103]<=20
        else 135 if r[89]<=8 else 8) if r[61]<=0 else -20) if r[35]<=0 else -65) if r[34]<=0 else -60) if r[6]<=33
        else ((4 if r[66]<=-15 else 34) if r[31]<=87 else -20) if r[104]<=1 else -38 if r[31]<=37 else 18) + (((-36 if
        r[99]<=0 else -4) if r[95]<=5 else (-30 if r[44]<=0 else 11) if r[42]<=-12 else 0 if r[5]<=1 else 31) if
        r[111]<=95 else (-16 if r[81]<=-1 else ((((-51 if r[6]<=37 else 31) if r[49]<=20 else 22) if r[66]<=-14 else
        34) if r[40]<=0 else -52) if r[35]<=0 else -67) if r[34]<=0 else -67) + ((((((((9 if r[84]<=79 else -28) if
        r[72]<=0 else -52) if r[0]<=350 else 32) if r[20]<=0 else -66) if r[66]<=-12 else 24) if r[7]<=53 else -20 if
        r[60]<=0 else 18) if r[106]<=0 else (-14 if r[83]<=88 else -42) if r[32]<=13 else 23 if r[61]<=0 else -48 if
        r[99]<=3 else 28) if r[30]<=1 else -44) + ((((-24 if r[42]<=-15 else -5 if r[68]<=0 else 30) if r[66]<=-14
        else (((22 if r[35]<=0 else -57) if r[115]<=39 else -44) if r[6]<=34 else 38 if r[30]<=1 else -36) if
        r[106]<=0 else -3) if r[84]<=79 else (-33 if r[82]<=-1 else 18) if r[90]<=14 else -42) if r[27]<=0 else -41 if
        r[31]<=11 else -9) + (-26 if r[33]<=-14 else (((((-9 if r[58]<=-19 else (12 if r[66]<=-14 else 33) if r[7]<=74
        else -9) if r[34]<=0 else -66) if r[35]<=0 else -76) if r[104]<=6 else -43) if r[84]<=79 else (-33 if
        r[82]<=-2 else 20) if r[90]<=14 else -53 if r[77]<=206 else 5) if r[30]<=1 else 44 if r[0]<=3 else -51) +
        ((((((-2 if r[96]<=1 else (20 if r[84]<=79 else -45) if r[55]<=17 else 35 if r[112]<=84 else 11) if r[35]<=0
        else -73) if r[34]<=0 else -61) if r[30]<=1 else -42) if r[104]<=1 else ((-40 if r[103]<=20 else 47) if
        r[112]<=-97 else -40) if r[31]<=37 else 32 if r[84]<=70 else -26) if r[7]<=74 else -30)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        ((((((((-11 if r[88]<=14 else -55) if r[89]<=50 else 16) if r[63]<=30 else 13) if r[60]<=0 else 30 if
        r[84]<=82 else -30) if r[51]<=0 else 32 if r[7]<=42 else 1) if r[35]<=0 else -70) if r[104]<=1 else -32 if
        r[31]<=37 else 8) if r[30]<=1 else (-35 if r[90]<=27 else 92) if r[88]<=4 else -49) + (((-29 if r[6]<=30 else
        3) if r[104]<=3 else -46) if r[95]<=5 else ((((-38 if r[60]<=0 else 17) if r[83]<=-1 else 5) if r[107]<=729
        else -44) if r[74]<=-15 else (34 if r[88]<=6 else ((-23 if r[115]<=2 else 8) if r[67]<=0 else 25) if r[34]<=0
        else -60) if r[35]<=0 else -63) if r[1]<=53 else 28) + (((((-31 if r[68]<=0 else 22) if r[74]<=-15 else 3) if
        r[58]<=-12 else -7 if r[111]<=1 else (25 if r[35]<=0 else -66) if r[39]<=6 else -55) if r[84]<=79 else (-41 if
        r[33]<=106 else 19) if r[77]<=206 else 31 if r[53]<=2 else -45) if r[30]<=1 else 47 if r[1]<=0 else 16 if
        r[88]<=4 else -53) + ((((-42 if r[74]<=-26 else ((-24 if r[100]<=10 else 13) if r[3]<=0 else -31 if
        r[109]<=-10 else 30) if r[113]<=307 else -9 if r[98]<=-2 else 82 if r[104]<=6 else -28) if r[84]<=79 else -40)
        if r[67]<=0 else -20 if r[95]<=4 else 16) if r[111]<=95 else (18 if r[8]<=17 else -38) if r[24]<=0 else -38) +
        (((-32 if r[33]<=-14 else (23 if r[88]<=4 else -9 if r[94]<=2 else -37) if r[58]<=115 else 33) if r[60]<=0
        else 10) if r[6]<=33 else ((-9 if r[66]<=-17 else (42 if r[7]<=28 else 32 if r[112]<=49 else -10) if r[106]<=0
        else 29 if r[83]<=12 else -27) if r[35]<=0 else -56) if r[84]<=73 else -13) + ((((((-5 if r[76]<=-12 else 64
        if r[112]<=-97 else (-21 if r[66]<=-16 else 16) if r[58]<=105 else 44) if r[55]<=33 else 32) if r[104]<=6 else
        -41) if r[27]<=0 else -34 if r[31]<=11 else -4) if r[84]<=80 else -44 if r[55]<=17 else 12 if r[90]<=14 else
        -27) if r[30]<=1 else 46 if r[1]<=0 else -43) + ((-26 if r[95]<=5 else ((((41 if r[88]<=4 else 11 if
        r[97]<=-84 else -35) if r[3]<=0 else -2 if r[55]<=1 else 46) if r[114]<=556 else 22 if r[0]<=24 else -60 if
        r[31]<=28 else -2) if r[51]<=0 else 21) if r[7]<=42 else -17) if r[63]<=33 else (26 if r[27]<=0 else -5) if
        r[83]<=88 else -12) + (((((((((-37 if r[96]<=-3 else 28) if r[107]<=719 else -29) if r[61]<=0 else -25) if
        r[84]<=76 else -34) if r[31]<=27 else 9) if r[30]<=1 else 40 if r[88]<=4 else -49) if r[58]<=105 else 40) if
        r[55]<=33 else (18 if r[84]<=76 else -21) if r[33]<=49 else 38) if r[27]<=0 else -35 if r[31]<=20 else -7) +
        (((((((14 if r[106]<=0 else -18) if r[115]<=39 else -46) if r[27]<=0 else -19) if r[6]<=34 else 28 if
        r[84]<=80 else 23 if r[90]<=18 else -39) if r[20]<=0 else -52) if r[104]<=1 else -36 if r[58]<=-12 else ((-14
        if r[103]<=20 else 72) if r[88]<=80 else 60) if r[84]<=70 else -25) if r[30]<=1 else -37) + (((-35 if r[6]<=13
        else 10 if r[30]<=1 else -48) if r[83]<=54 else -28) if r[50]<=-14 else (((((-18 if r[66]<=-14 else (4 if
        r[88]<=80 else 52) if r[40]<=0 else -67) if r[32]<=38 else 46) if r[24]<=0 else -66) if r[68]<=0 else 21) if
        r[30]<=1 else -36) if r[63]<=33 else 26 if r[84]<=77 else -13)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        ((((-16 if r[66]<=-14 else (10 if r[104]<=5 else -36) if r[84]<=80 else -37) if r[58]<=105 else 39) if
        r[55]<=33 else (-26 if r[92]<=0 else 17) if r[2]<=0 else 33) if r[27]<=0 else (-37 if r[102]<=59 else 9) if
        r[2]<=0 else -37 if r[66]<=-19 else (-39 if r[100]<=29 else 29) if r[50]<=-7 else 17) + ((((((-18 if r[44]<=0
        else 16) if r[66]<=-14 else ((13 if r[34]<=0 else -49) if r[115]<=9 else 40) if r[115]<=39 else -44) if
        r[104]<=1 else -21) if r[94]<=2 else -21) if r[63]<=33 else ((-33 if r[58]<=-19 else 14 if r[55]<=30 else 37)
        if r[34]<=0 else -54) if r[84]<=77 else -13) if r[35]<=0 else -63) + (((-29 if r[52]<=0 else 27 if r[113]<=0
        else -22) if r[74]<=-15 else (((22 if r[88]<=4 else -29) if r[5]<=0 else -19 if r[49]<=30 else 18) if r[68]<=0
        else 13) if r[3]<=0 else 21) if r[59]<=0 else (((30 if r[112]<=97 else -31) if r[97]<=-60 else 4) if r[27]<=0
        else -5) if r[83]<=88 else -14) + ((((((-31 if r[58]<=-20 else -24 if r[108]<=-6 else 12 if r[34]<=0 else -50)
        if r[52]<=0 else 24) if r[17]<=0 else -64) if r[107]<=702 else (-48 if r[31]<=27 else -11) if r[78]<=102 else
        24) if r[30]<=1 else 38 if r[88]<=4 else -47) if r[55]<=33 else (-28 if r[93]<=2 else 8) if r[2]<=0 else 26) +
        ((((((35 if r[86]<=11 else -30) if r[84]<=53 else -23) if r[61]<=0 else -27) if r[95]<=5 else ((17 if r[65]<=7
        else -39 if r[115]<=2 else (11 if r[75]<=18 else -32) if r[33]<=88 else 30) if r[44]<=0 else 20) if r[66]<=-12
        else 21 if r[27]<=1 else -2) if r[35]<=0 else -63) if r[7]<=74 else -24) + ((((1 if r[50]<=-15 else -13 if
        r[42]<=-22 else 27) if r[61]<=0 else 9 if r[98]<=3 else 9 if r[85]<=1 else -31) if r[7]<=42 else (-36 if
        r[41]<=16 else -9) if r[60]<=0 else 13) if r[84]<=80 else -46 if r[95]<=33 else (6 if r[90]<=18 else -40) if
        r[55]<=42 else -26 if r[88]<=9 else 52) + (((((18 if r[88]<=4 else -25 if r[66]<=24 else 0) if r[57]<=220 else
        21) if r[68]<=0 else 17) if r[51]<=0 else ((29 if r[35]<=0 else -54) if r[38]<=6 else -43) if r[7]<=42 else
        -4) if r[27]<=0 else -32 if r[31]<=21 else (-37 if r[58]<=-5 else -33 if r[27]<=66 else 25) if r[60]<=0 else
        32) + (((((-27 if r[73]<=30 else 51) if r[96]<=1 else 19 if r[38]<=0 else -25) if r[30]<=1 else -48) if
        r[104]<=0 else -30) if r[74]<=-15 else (-13 if r[31]<=14 else 59 if r[88]<=4 else (-28 if r[76]<=-12 else 7)
        if r[51]<=0 else (-27 if r[42]<=-9 else 13) if r[33]<=47 else 32) if r[3]<=0 else 23) + (((33 if r[88]<=6 else
        (-33 if r[66]<=-24 else ((-15 if r[111]<=62 else 19) if r[31]<=28 else 24) if r[2]<=3 else -27) if r[104]<=3
        else -27) if r[7]<=42 else (-34 if r[41]<=16 else -8) if r[60]<=0 else 13) if r[84]<=80 else 18 if r[98]<=-18
        else -47 if r[47]<=17 else -28 if r[89]<=44 else 23) + ((((((-18 if r[96]<=2 else 16 if r[61]<=1 else -10) if
        r[6]<=34 else 22) if r[104]<=1 else ((-40 if r[109]<=30 else 37) if r[103]<=20 else 80 if r[88]<=4 else -1) if
        r[77]<=140 else -32 if r[87]<=9 else 31) if r[34]<=0 else -54) if r[35]<=0 else -62) if r[30]<=1 else -40 if
        r[3]<=3 else 46)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (-28 if r[42]<=-24 else ((((-16 if r[57]<=27 else 19) if r[33]<=93 else 15) if r[58]<=-12 else (((-20 if
        r[49]<=31 else 17) if r[52]<=0 else 27) if r[53]<=1 else (23 if r[88]<=4 else -38) if r[63]<=42 else 34) if
        r[78]<=102 else 12 if r[55]<=30 else 35) if r[34]<=0 else -51) if r[35]<=0 else -60) + ((((-34 if r[42]<=-28
        else ((((-33 if r[58]<=-20 else 7) if r[6]<=33 else 20) if r[35]<=0 else -59) if r[39]<=6 else -48) if
        r[7]<=53 else -24 if r[107]<=389 else 9) if r[68]<=0 else 2 if r[93]<=2 else 32 if r[98]<=20 else -38) if
        r[104]<=1 else -32 if r[95]<=4 else -5) if r[30]<=1 else -31) + (((((19 if r[112]<=-11 else -34 if r[6]<=30
        else 17 if r[98]<=-1 else -22) if r[52]<=0 else 16) if r[84]<=81 else -40) if r[74]<=-15 else ((-2 if
        r[66]<=-14 else (24 if r[84]<=76 else -25 if r[115]<=5 else 22) if r[2]<=3 else -20) if r[10]<=0 else -41) if
        r[39]<=6 else -71) if r[35]<=0 else -59) + (((-15 if r[76]<=-12 else (-27 if r[74]<=-26 else 51 if r[72]<=0
        else -24) if r[88]<=6 else 7 if r[106]<=0 else -20) if r[51]<=0 else (24 if r[35]<=0 else -54) if r[84]<=75
        else -27 if r[77]<=206 else 44 if r[53]<=2 else -49) if r[27]<=0 else (-34 if r[60]<=0 else 5) if r[99]<=0
        else 7) + (((((((64 if r[11]<=0 else -23) if r[109]<=-40 else (((-20 if r[66]<=-14 else 33 if r[57]<=10 else
        4) if r[8]<=0 else 20) if r[30]<=1 else -35) if r[115]<=37 else -54) if r[104]<=6 else -45) if r[63]<=33 else
        20) if r[35]<=0 else -57) if r[34]<=0 else -54) if r[84]<=80 else -40 if r[41]<=27 else -7) + ((((((-28 if
        r[113]<=116 else (-4 if r[81]<=24 else -16 if r[111]<=1 else 98) if r[86]<=39 else -35) if r[100]<=26 else 10)
        if r[5]<=1 else 11 if r[5]<=6 else -39) if r[68]<=0 else -4 if r[93]<=3 else 26) if r[59]<=0 else (0 if
        r[6]<=31 else 24) if r[35]<=0 else -51) if r[104]<=6 else -31) + (((((-46 if r[73]<=30 else 42) if r[58]<=-13
        else -10) if r[6]<=30 else 32 if r[88]<=4 else (-4 if r[89]<=49 else 38) if r[107]<=296 else -25) if
        r[74]<=-15 else 12 if r[84]<=76 else ((-40 if r[111]<=95 else 11) if r[77]<=137 else 14 if r[109]<=12 else
        -64) if r[89]<=92 else 32) if r[34]<=0 else -51) + ((-30 if r[42]<=-24 else (1 if r[66]<=-6 else 34) if
        r[88]<=6 else -38 if r[66]<=-24 else ((9 if r[31]<=81 else 9 if r[33]<=26 else -102 if r[77]<=88 else 0) if
        r[104]<=1 else -25) if r[34]<=0 else -58) if r[55]<=33 else (-26 if r[93]<=2 else 6) if r[2]<=0 else 26 if
        r[40]<=0 else -52) + (((((-15 if r[111]<=0 else 68) if r[11]<=0 else -26) if r[112]<=-97 else (-10 if
        r[71]<=33 else 27 if r[98]<=4 else -9) if r[51]<=0 else 19) if r[84]<=75 else -34 if r[41]<=27 else 50 if
        r[98]<=-19 else 26 if r[81]<=9 else -7 if r[78]<=69 else -53) if r[27]<=0 else -25 if r[99]<=0 else 7) +
        (((((((3 if r[111]<=1 else 61) if r[86]<=39 else -27) if r[88]<=4 else (((-31 if r[80]<=7 else -73) if
        r[68]<=0 else -6) if r[49]<=250 else 10) if r[89]<=49 else -1) if r[33]<=122 else 17) if r[59]<=0 else (-2 if
        r[6]<=31 else 24) if r[83]<=91 else -20) if r[39]<=3 else -54) if r[52]<=0 else 14)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        (((((((23 if r[98]<=3 else ((63 if r[112]<=-218 else -22) if r[99]<=0 else 14) if r[8]<=0 else 24) if
        r[104]<=8 else -46) if r[115]<=39 else -37) if r[84]<=79 else (-42 if r[87]<=33 else 25) if r[115]<=5 else 11)
        if r[11]<=2 else -46) if r[27]<=0 else -35 if r[65]<=15 else -5) if r[30]<=1 else -29) + (((-2 if r[45]<=0
        else -26) if r[31]<=14 else (((((1 if r[104]<=1 else -49) if r[50]<=-22 else (18 if r[40]<=0 else -32) if
        r[84]<=85 else (-61 if r[7]<=28 else 1) if r[77]<=236 else 29) if r[35]<=0 else -52) if r[39]<=7 else -60) if
        r[32]<=55 else 57) if r[30]<=1 else -33) if r[34]<=0 else -49) + ((-29 if r[42]<=-24 else (((22 if r[86]<=21
        else -28) if r[103]<=15 else 82) if r[88]<=6 else (27 if r[112]<=-97 else ((-9 if r[25]<=0 else 6 if r[86]<=9
        else 84) if r[104]<=2 else -41) if r[34]<=0 else -57) if r[88]<=81 else 49) if r[104]<=5 else -35) if
        r[55]<=33 else 2 if r[33]<=49 else 26) + (((((-44 if r[112]<=-218 else 34) if r[86]<=24 else -23) if r[90]<=26
        else 52) if r[88]<=4 else (((((((-15 if r[65]<=20 else 12) if r[84]<=88 else -43) if r[88]<=14 else -31) if
        r[50]<=25 else 16) if r[34]<=0 else -54) if r[104]<=1 else -39) if r[4]<=4 else 41) if r[89]<=49 else 12) if
        r[35]<=0 else -56) + ((((-2 if r[90]<=26 else 94 if r[90]<=34 else 0) if r[88]<=4 else -37 if r[50]<=-18 else
        -42 if r[77]<=-90 else 21 if r[7]<=7 else -4 if r[61]<=0 else -23) if r[58]<=24 else -1 if r[6]<=33 else 23)
        if r[68]<=0 else 20 if r[70]<=0 else (-59 if r[82]<=16 else 17) if r[90]<=24 else 10) + ((-4 if r[107]<=711
        else -35) if r[74]<=-15 else (2 if r[104]<=0 else -44) if r[50]<=-22 else ((((21 if r[88]<=6 else (((-11 if
        r[115]<=4 else 14) if r[104]<=2 else -42) if r[89]<=66 else 27) if r[39]<=6 else -67) if r[24]<=0 else -54) if
        r[78]<=116 else 23) if r[34]<=0 else -42) if r[35]<=0 else -51) + ((((22 if r[112]<=-97 else -18 if r[76]<=-12
        else ((14 if r[80]<=5 else -16) if r[89]<=61 else 45) if r[114]<=556 else -37 if r[89]<=48 else 0) if r[51]<=0
        else ((16 if r[35]<=0 else -50) if r[10]<=0 else -47) if r[40]<=0 else -56) if r[58]<=105 else 34) if r[27]<=0
        else -25 if r[31]<=29 else 0) + (((((-12 if r[58]<=-20 else (((45 if r[81]<=2 else -14 if r[50]<=-14 else 23)
        if r[98]<=-8 else (49 if r[112]<=-84 else 13) if r[84]<=55 else 6 if r[94]<=1 else -23) if r[115]<=39 else
        -28) if r[17]<=0 else -46) if r[38]<=6 else -31) if r[35]<=0 else -53) if r[7]<=74 else -17) if r[11]<=2 else
        -48) + ((((((-18 if r[41]<=15 else ((43 if r[112]<=-11 else 11) if r[105]<=0 else -24) if r[84]<=69 else -18)
        if r[1]<=85 else 39) if r[61]<=0 else (-20 if r[1]<=83 else -92) if r[42]<=70 else 4) if r[50]<=70 else 19) if
        r[52]<=0 else (11 if r[33]<=93 else 46) if r[24]<=0 else -39) if r[11]<=2 else -46) + ((((-18 if r[74]<=-15
        else ((7 if r[104]<=0 else -29 if r[103]<=40 else 26) if r[98]<=18 else -36) if r[31]<=30 else ((-46 if
        r[66]<=-20 else 6) if r[42]<=-7 else 23) if r[39]<=3 else -72) if r[52]<=0 else (7 if r[58]<=55 else -59) if
        r[63]<=30 else 29) if r[58]<=105 else 30) if r[34]<=0 else -45)
    )


THIRD = (_third_0, _third_10, _third_20,)
