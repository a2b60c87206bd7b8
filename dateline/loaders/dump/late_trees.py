"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        ((((((-19 if r[42]<=-14 else 3) if r[60]<=0 else 22 if r[11]<=0 else -24) if r[53]<=0 else -16) if r[33]<=49
        else (((31 if r[24]<=0 else 35 if r[89]<=25 else -79) if r[2]<=1 else -20) if r[104]<=0 else -18 if r[31]<=37
        else 28) if r[31]<=81 else -65) if r[17]<=0 else -48) if r[20]<=0 else -45) + (((((((((-4 if r[8]<=0 else 25)
        if r[115]<=32 else -52) if r[98]<=18 else -36) if r[5]<=0 else 14) if r[27]<=0 else -18) if r[60]<=0 else 21)
        if r[84]<=79 else 6 if r[90]<=14 else -29) if r[30]<=1 else ((-24 if r[107]<=216 else 78) if r[88]<=4 else
        -46) if r[3]<=3 else 46) if r[11]<=2 else -45) + ((-23 if r[42]<=-26 else ((((26 if r[88]<=4 else (((((-41 if
        r[100]<=20 else 10) if r[89]<=23 else 22) if r[88]<=15 else -57) if r[51]<=0 else -7) if r[63]<=33 else 1) if
        r[25]<=0 else 27) if r[68]<=0 else 12) if r[89]<=49 else 14) if r[32]<=40 else 36) if r[38]<=6 else -43) if
        r[11]<=2 else -43) + (((((((((13 if r[17]<=0 else -40) if r[39]<=6 else -43) if r[35]<=0 else -62) if r[38]<=6
        else -48) if r[115]<=39 else 15 if r[109]<=10 else -60) if r[10]<=0 else -32) if r[30]<=1 else 42 if r[0]<=3
        else -37) if r[20]<=0 else -44) if r[104]<=1 else -28 if r[58]<=-13 else -10 if r[88]<=84 else 36) + (((((((3
        if r[89]<=7 else 61) if r[88]<=4 else ((-33 if r[31]<=28 else 2 if r[31]<=68 else 1 if r[32]<=2 else -61) if
        r[50]<=14 else -11 if r[5]<=0 else 22) if r[8]<=0 else 5) if r[5]<=6 else -54) if r[0]<=647 else 46) if
        r[89]<=49 else 11) if r[58]<=105 else 29) if r[34]<=0 else -42) + (((((((((-7 if r[52]<=0 else 14) if
        r[104]<=1 else -34) if r[31]<=30 else 18 if r[5]<=6 else -50) if r[31]<=81 else -28) if r[84]<=88 else -35) if
        r[0]<=664 else 46) if r[89]<=45 else -18 if r[76]<=-19 else 20) if r[35]<=0 else -61) if r[104]<=3 else -42 if
        r[96]<=67 else -27 if r[103]<=20 else 32) + (((-9 if r[78]<=-47 else -29 if r[50]<=-26 else 29) if r[88]<=6
        else ((-38 if r[66]<=-24 else 16 if r[84]<=22 else ((-32 if r[89]<=31 else -8) if r[58]<=106 else 23) if
        r[25]<=0 else 72 if r[88]<=12 else -13) if r[2]<=1 else -41) if r[115]<=5 else -3 if r[33]<=86 else 30) if
        r[55]<=33 else 10) + ((((-21 if r[108]<=-1 else -3 if r[100]<=26 else 33) if r[114]<=562 else -36) if
        r[42]<=-15 else (-18 if r[71]<=32 else 8) if r[115]<=3 else -7 if r[31]<=8 else 13) if r[52]<=0 else (((-5 if
        r[93]<=2 else 23 if r[5]<=2 else -28) if r[64]<=0 else -21) if r[0]<=321 else 41) if r[24]<=0 else -39) +
        ((((((((10 if r[112]<=-3 else -26 if r[100]<=13 else 0) if r[67]<=0 else 10 if r[65]<=266 else -22) if r[5]<=1
        else 17 if r[11]<=0 else -10) if r[3]<=0 else (24 if r[8]<=16 else -23) if r[64]<=0 else -23) if r[17]<=0 else
        -50) if r[58]<=105 else 28) if r[34]<=0 else -41) if r[20]<=0 else -43) + (((-9 if r[107]<=710 else -37) if
        r[74]<=-15 else ((10 if r[73]<=47 else ((-7 if r[83]<=39 else -23 if r[0]<=191 else -63) if r[41]<=123 else 7)
        if r[98]<=15 else -22 if r[49]<=20 else 33) if r[49]<=130 else 24 if r[15]<=0 else -33) if r[53]<=256 else
        -19) if r[52]<=0 else 7 if r[55]<=48 else 33)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((((((((((-34 if r[66]<=-24 else -3) if r[99]<=0 else 22 if r[66]<=41 else (-6 if r[75]<=234 else -85) if
        r[33]<=100 else 29) if r[57]<=112 else 16) if r[84]<=89 else -26) if r[24]<=0 else -44) if r[68]<=0 else 17)
        if r[115]<=39 else -33) if r[34]<=0 else -40) if r[13]<=0 else -32) if r[11]<=2 else -42) + ((((-28 if
        r[66]<=-24 else (-24 if r[96]<=-5 else 15) if r[11]<=0 else -19) if r[64]<=0 else -33) if r[29]<=0 else -29 if
        r[31]<=92 else 15) if r[2]<=0 else ((((-25 if r[58]<=24 else 8) if r[100]<=29 else 26) if r[31]<=81 else -59)
        if r[55]<=33 else 35 if r[81]<=9 else 5) if r[115]<=5 else 17) + (((((-30 if r[73]<=30 else 33) if r[96]<=20
        else 18) if r[6]<=30 else 7) if r[107]<=710 else -31) if r[74]<=-15 else ((10 if r[88]<=12 else 16 if r[1]<=2
        else 39 if r[112]<=-344 else -25) if r[31]<=27 else 13) if r[2]<=1 else 12 if r[77]<=1 else 14 if r[33]<=-6
        else -59 if r[87]<=9 else -12) + (((-26 if r[6]<=14 else (11 if r[2]<=3 else -48) if r[107]<=592 else -30) if
        r[42]<=-15 else 33 if r[0]<=8 else (((((11 if r[87]<=3 else -15) if r[0]<=269 else -55 if r[76]<=13 else 4) if
        r[49]<=62 else 8) if r[0]<=605 else 40) if r[89]<=49 else 17) if r[30]<=1 else -33) if r[35]<=0 else -59) +
        ((((((32 if r[96]<=14 else -15) if r[98]<=13 else -28) if r[107]<=216 else 66) if r[88]<=4 else (-19 if
        r[31]<=11 else (-61 if r[84]<=36 else -1) if r[66]<=-20 else -20 if r[50]<=-18 else 13 if r[34]<=0 else -46)
        if r[44]<=0 else 12) if r[84]<=79 else -31 if r[55]<=17 else -1) if r[17]<=0 else -43) + ((((((((((-13 if
        r[114]<=202 else -6 if r[98]<=11 else 70) if r[107]<=746 else -32) if r[33]<=109 else 24) if r[58]<=95 else
        37) if r[98]<=18 else -37) if r[74]<=-7 else 9) if r[44]<=0 else 24 if r[74]<=11 else -5) if r[35]<=0 else
        -56) if r[45]<=0 else -16 if r[76]<=8 else 4) if r[11]<=2 else -40) + (((17 if r[88]<=6 else (14 if r[114]<=67
        else -4 if r[54]<=0 else -54) if r[88]<=9 else (((((-34 if r[71]<=32 else 8) if r[89]<=63 else 31) if
        r[112]<=14 else 28) if r[107]<=710 else -27) if r[113]<=800 else 42) if r[77]<=80 else 16) if r[38]<=6 else
        -49) if r[27]<=0 else -33 if r[65]<=15 else -4) + (((16 if r[31]<=-1 else ((-6 if r[100]<=2 else 40) if
        r[7]<=38 else -19) if r[107]<=700 else -34) if r[31]<=15 else ((8 if r[17]<=0 else -41) if r[40]<=0 else -43)
        if r[31]<=81 else 3 if r[33]<=30 else -70 if r[104]<=0 else 13) if r[68]<=0 else (21 if r[70]<=0 else -8) if
        r[64]<=0 else -24) + ((((((-24 if r[41]<=14 else (11 if r[112]<=80 else -15) if r[11]<=0 else -27) if r[25]<=0
        else 32) if r[89]<=48 else 37 if r[88]<=29 else -23 if r[42]<=-2 else 15) if r[61]<=0 else -30 if r[95]<=3
        else -13 if r[49]<=259 else 19) if r[52]<=0 else 46 if r[108]<=-14 else 8) if r[11]<=2 else -38) + ((1 if
        r[90]<=26 else 16 if r[114]<=205 else -1 if r[93]<=2 else 100) if r[88]<=4 else ((0 if r[83]<=55 else (-35 if
        r[73]<=18 else -13 if r[5]<=0 else 57) if r[78]<=-55 else -47 if r[47]<=21 else -16) if r[115]<=5 else -8 if
        r[108]<=10 else -29 if r[82]<=-7 else 22) if r[35]<=0 else -59)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((-43 if r[112]<=-442 else 29) if r[86]<=22 else -20) if r[89]<=7 else 56) if r[88]<=4 else (-33 if
        r[82]<=-10 else ((-37 if r[111]<=56 else 10) if r[50]<=-17 else 4 if r[78]<=116 else 20) if r[97]<=-86 else
        ((3 if r[72]<=0 else -31) if r[34]<=0 else -48) if r[61]<=0 else -22) if r[113]<=800 else 30) + (((((-6 if
        r[60]<=0 else 26 if r[83]<=96 else -7) if r[115]<=39 else -57) if r[62]<=0 else -20) if r[2]<=0 else ((((29 if
        r[75]<=10 else 18 if r[82]<=4 else -13) if r[61]<=1040 else -51) if r[76]<=14 else 26) if r[40]<=0 else -38)
        if r[2]<=1 else 0 if r[0]<=143 else -38) if r[17]<=0 else -41) + (((((-31 if r[49]<=102 else 10) if r[76]<=-19
        else ((((-15 if r[94]<=1 else 23 if r[88]<=12 else -28) if r[100]<=29 else 21) if r[31]<=81 else 16 if
        r[0]<=27 else -56) if r[89]<=48 else 16) if r[104]<=4 else -27) if r[50]<=78 else 16) if r[52]<=0 else 47 if
        r[108]<=-13 else 8) if r[115]<=39 else -33) + (((38 if r[113]<=800 else -41) if r[86]<=22 else -18) if
        r[88]<=4 else (((9 if r[80]<=7 else -43 if r[2]<=0 else -34 if r[59]<=0 else 20) if r[81]<=9 else -14) if
        r[30]<=1 else -38) if r[115]<=5 else ((-20 if r[33]<=93 else 34) if r[89]<=17 else 29 if r[88]<=15 else 7) if
        r[115]<=39 else -29) + (((((((19 if r[86]<=38 else -24) if r[88]<=6 else (-34 if r[89]<=19 else -10) if
        r[50]<=25 else 20 if r[7]<=20 else -11) if r[25]<=0 else -30 if r[0]<=27 else 44 if r[11]<=2 else -38) if
        r[89]<=49 else 21 if r[104]<=0 else 0) if r[58]<=105 else 26) if r[34]<=0 else -37) if r[20]<=0 else -40) +
        (((((27 if r[7]<=43 else -12 if r[103]<=17 else 45) if r[88]<=6 else ((((27 if r[28]<=0 else -13) if
        r[78]<=-55 else 19 if r[84]<=21 else -14) if r[30]<=1 else -37) if r[63]<=44 else 14) if r[115]<=9 else 0 if
        r[78]<=12 else 29) if r[115]<=39 else -31) if r[13]<=0 else -31) if r[20]<=0 else -39) + ((((-34 if r[74]<=-26
        else -26 if r[57]<=14 else ((15 if r[107]<=746 else 38 if r[83]<=54 else -20) if r[78]<=284 else -24) if
        r[72]<=0 else -30) if r[5]<=0 else (((-28 if r[100]<=29 else 17) if r[31]<=80 else -69) if r[83]<=16 else 4)
        if r[6]<=34 else 15) if r[60]<=0 else 10) if r[17]<=0 else -39) + ((((-8 if r[61]<=1024 else -51) if
        r[74]<=-15 else ((-4 if r[106]<=0 else -25) if r[31]<=30 else ((-17 if r[66]<=-15 else 15 if r[78]<=287 else
        -15) if r[98]<=15 else 27) if r[32]<=36 else 46) if r[3]<=0 else 15) if r[58]<=105 else 30 if r[115]<=32 else
        -38) if r[34]<=0 else 27 if r[57]<=6 else -49) + ((((((((7 if r[25]<=0 else 33) if r[80]<=7 else -43 if
        r[63]<=20 else 11 if r[7]<=52 else -40) if r[104]<=1 else -10) if r[38]<=6 else -39) if r[113]<=800 else 26)
        if r[30]<=1 else (-22 if r[90]<=27 else 72) if r[88]<=4 else 19 if r[31]<=-1 else -41) if r[20]<=0 else -37)
        if r[17]<=0 else -38) + (((((-19 if r[112]<=-344 else 51) if r[84]<=68 else -13) if r[86]<=39 else -19) if
        r[88]<=4 else ((((((17 if r[95]<=17 else -7) if r[94]<=2 else -22) if r[5]<=6 else -44) if r[58]<=106 else 23)
        if r[4]<=4 else 43) if r[89]<=49 else 6 if r[55]<=43 else 35) if r[30]<=1 else -31) if r[11]<=2 else -37)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((13 if r[88]<=6 else ((-21 if r[103]<=-1 else ((32 if r[88]<=29 else -21) if r[111]<=52 else -6 if r[115]<=5
        else 20 if r[99]<=11 else -23) if r[35]<=0 else -56) if r[104]<=1 else -55 if r[88]<=9 else -17 if r[77]<=140
        else 25) if r[34]<=0 else -49) if r[20]<=0 else -36) if r[17]<=0 else -36) + (((((-34 if r[50]<=-26 else (30
        if r[112]<=-14 else -3) if r[84]<=75 else -19) if r[32]<=12 else -41) if r[33]<=53 else -23 if r[7]<=6 else 19
        if r[112]<=90 else -31 if r[115]<=3 else 10) if r[3]<=0 else ((43 if r[108]<=-14 else 2) if r[77]<=82 else 33)
        if r[32]<=20 else -21) if r[72]<=2 else -33) + ((((-14 if r[50]<=24 else -16 if r[2]<=0 else 23) if r[76]<=-14
        else ((19 if r[75]<=36 else 25 if r[88]<=6 else -14 if r[63]<=15 else -12 if r[2]<=0 else 25 if r[2]<=1 else
        -14) if r[72]<=2 else -35) if r[84]<=80 else 9 if r[90]<=18 else -40) if r[0]<=805 else 42) if r[35]<=0 else
        -54) + (((((-25 if r[57]<=15 else 29 if r[31]<=-1 else -5) if r[5]<=0 else (((20 if r[53]<=1292 else -38) if
        r[61]<=518 else 18 if r[5]<=3 else -58) if r[20]<=0 else -32) if r[2]<=1 else -34) if r[60]<=0 else 14) if
        r[11]<=0 else (22 if r[83]<=55 else -14) if r[97]<=-114 else -28) if r[35]<=0 else -53) + (((-16 if r[58]<=-18
        else ((-4 if r[98]<=15 else 21) if r[98]<=22 else -29) if r[0]<=244 else (34 if r[114]<=488 else (((-116 if
        r[107]<=729 else -6) if r[99]<=2 else 14) if r[75]<=77 else 20) if r[87]<=11 else 16) if r[100]<=78 else -43)
        if r[3]<=0 else 18 if r[45]<=0 else -13) if r[115]<=39 else -29) + (((((((((34 if r[86]<=22 else -12) if
        r[88]<=4 else -8) if r[8]<=4 else 22) if r[25]<=0 else 4 if r[65]<=30 else 58) if r[84]<=88 else -47 if
        r[89]<=27 else 22) if r[0]<=593 else 44) if r[88]<=14 else (9 if r[84]<=71 else -33) if r[85]<=1 else -28) if
        r[89]<=49 else 9) if r[11]<=2 else -35) + ((-23 if r[42]<=-28 else (((((-8 if r[50]<=-1 else 0 if r[5]<=1 else
        29) if r[113]<=44 else 28) if r[8]<=0 else -45 if r[1]<=1 else 27) if r[24]<=0 else -38) if r[11]<=0 else (-5
        if r[41]<=54 else -52) if r[77]<=130 else 20) if r[35]<=0 else -52) if r[104]<=3 else 6 if r[112]<=-84 else
        -29) + (((-36 if r[74]<=-26 else -8) if r[6]<=30 else (-33 if r[108]<=-40 else 23 if r[98]<=18 else -29) if
        r[83]<=20 else 5 if r[104]<=0 else -30) if r[74]<=-15 else ((8 if r[32]<=7 else ((-3 if r[74]<=5 else -39) if
        r[0]<=605 else 40) if r[50]<=-1 else 7) if r[15]<=0 else -33) if r[55]<=48 else 20) + (((((16 if r[7]<=53 else
        (36 if r[91]<=0 else -13) if r[1]<=8 else -41) if r[84]<=52 else -16 if r[58]<=9 else (-37 if r[115]<=9 else
        22) if r[66]<=-11 else 18) if r[61]<=0 else -17) if r[49]<=246 else 18 if r[40]<=0 else -47) if r[52]<=0 else
        (27 if r[98]<=-11 else 6) if r[72]<=0 else -17) + (((27 if r[88]<=5 else -27 if r[58]<=-19 else (-21 if
        r[66]<=-17 else 6) if r[52]<=0 else 23) if r[84]<=51 else ((41 if r[89]<=17 else -32) if r[108]<=-14 else (-9
        if r[33]<=33 else 16) if r[82]<=2 else -20) if r[78]<=203 else 4 if r[87]<=9 else 38) if r[115]<=39 else 12 if
        r[109]<=10 else -51)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((-30 if r[33]<=-25 else ((((((-9 if r[24]<=0 else -56) if r[25]<=0 else 19) if r[51]<=0 else 11 if
        r[99]<=10 else 17 if r[109]<=2 else -41) if r[58]<=105 else 33) if r[88]<=81 else 26) if r[68]<=0 else 15) if
        r[15]<=0 else -35) if r[11]<=2 else -34) if r[34]<=0 else -34) if r[13]<=0 else -28) + ((((((((-24 if
        r[100]<=29 else 8) if r[74]<=-15 else ((-7 if r[8]<=0 else 15) if r[104]<=1 else -28) if r[88]<=100 else 44)
        if r[55]<=33 else 8) if r[113]<=72 else (50 if r[84]<=77 else -14) if r[7]<=43 else -1) if r[104]<=6 else -26)
        if r[39]<=3 else -47) if r[52]<=0 else 10) if r[72]<=2 else -31) + (((((((-36 if r[39]<=0 else 20) if r[52]<=1
        else 27) if r[50]<=-22 else (4 if r[8]<=3 else 28) if r[7]<=90 else -16) if r[11]<=0 else ((-34 if r[1]<=12
        else 20) if r[114]<=30 else -43) if r[77]<=130 else 18) if r[24]<=0 else -41) if r[68]<=0 else 10) if r[13]<=0
        else -45 if r[31]<=30 else 8) + (((((((32 if r[84]<=78 else -23) if r[112]<=-114 else (-6 if r[80]<=2 else
        -38) if r[76]<=-18 else 3 if r[84]<=69 else -12) if r[55]<=31 else 2 if r[59]<=0 else 38 if r[87]<=3 else 21
        if r[61]<=8 else -14) if r[35]<=0 else -50) if r[104]<=12 else -35) if r[39]<=6 else -43) if r[10]<=0 else
        -31) + (((((-16 if r[50]<=-22 else ((0 if r[107]<=710 else -30) if r[25]<=0 else 37) if r[42]<=-14 else (((15
        if r[7]<=19 else -5) if r[60]<=0 else 19) if r[8]<=0 else 23) if r[24]<=0 else -40) if r[33]<=141 else -49) if
        r[11]<=0 else -31 if r[112]<=23 else 3) if r[1]<=112 else 33) if r[35]<=0 else -50) + (((-33 if r[82]<=-15
        else ((((((((8 if r[8]<=20 else -36) if r[84]<=80 else -15) if r[5]<=6 else -38) if r[41]<=548 else -34) if
        r[115]<=38 else -37) if r[38]<=6 else -46) if r[110]<=32 else 17) if r[30]<=1 else -21) if r[104]<=3 else 17
        if r[78]<=-50 else -37) if r[103]<=20 else 19) if r[1]<=112 else 32) + (((((((8 if r[84]<=85 else -23) if
        r[88]<=15 else 5 if r[93]<=1 else -30) if r[25]<=0 else 36 if r[8]<=12 else -40) if r[115]<=39 else 12 if
        r[109]<=5 else -58) if r[104]<=1 else -28 if r[103]<=20 else (59 if r[84]<=82 else -25) if r[105]<=0 else -36)
        if r[89]<=49 else 9) if r[17]<=0 else -35) + ((((((((-3 if r[93]<=2 else 25 if r[86]<=31 else -21) if
        r[98]<=-9 else -2 if r[3]<=3 else 30) if r[115]<=39 else -40 if r[74]<=48 else 25) if r[0]<=805 else 39) if
        r[20]<=0 else -37) if r[13]<=0 else -44 if r[31]<=30 else 7) if r[72]<=2 else -50 if r[69]<=1 else 8) if
        r[35]<=0 else -49) + ((((-11 if r[41]<=27 else (48 if r[69]<=0 else -13) if r[42]<=-10 else -3) if r[67]<=0
        else 27 if r[71]<=14 else (-2 if r[58]<=4 else 25) if r[93]<=1 else (0 if r[100]<=2 else -9 if r[108]<=1 else
        -65) if r[6]<=34 else 9) if r[34]<=0 else 35 if r[88]<=6 else -48) if r[35]<=0 else -48) + ((((((-13 if
        r[66]<=-14 else 6) if r[96]<=31 else 19) if r[84]<=69 else (-4 if r[82]<=9 else 2 if r[112]<=28 else -74) if
        r[7]<=34 else -12 if r[0]<=103 else 28) if r[68]<=0 else 13) if r[27]<=0 else -31 if r[27]<=7 else -4) if
        r[98]<=23 else (-57 if r[77]<=73 else -1) if r[76]<=3 else 4)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        (((4 if r[89]<=7 else 47) if r[88]<=4 else (25 if r[112]<=-442 else ((-21 if r[63]<=29 else 10) if r[8]<=0
        else 44 if r[109]<=0 else 2) if r[104]<=0 else -24) if r[31]<=27 else ((-4 if r[47]<=31 else -4 if r[2]<=0
        else 29) if r[71]<=44 else 26) if r[2]<=1 else -19) if r[11]<=2 else -31) + ((((((((-20 if r[78]<=-85 else (18
        if r[64]<=0 else -22) if r[38]<=0 else -25) if r[112]<=66 else -10) if r[59]<=0 else 16) if r[72]<=0 else -14)
        if r[61]<=0 else -24 if r[33]<=-8 else -6 if r[52]<=0 else 16) if r[34]<=0 else 32 if r[80]<=0 else -45) if
        r[104]<=14 else -38) if r[35]<=0 else -47) + (((((((-16 if r[73]<=14 else 25 if r[77]<=-62 else 6 if
        r[97]<=-86 else -13) if r[67]<=0 else (0 if r[109]<=23 else 24) if r[63]<=46 else 33) if r[98]<=22 else -49 if
        r[112]<=20 else -3) if r[17]<=0 else -39) if r[58]<=105 else 22) if r[34]<=0 else 36 if r[80]<=0 else -45) if
        r[20]<=0 else -33) + (((-2 if r[107]<=687 else -27) if r[42]<=-15 else 31 if r[0]<=8 else ((((((10 if
        r[41]<=29 else 56) if r[41]<=38 else -2) if r[107]<=700 else -21) if r[31]<=27 else 22 if r[78]<=287 else -4)
        if r[41]<=389 else -17) if r[11]<=0 else -26 if r[77]<=130 else 19) if r[30]<=1 else -28) if r[35]<=0 else
        -46) + ((((-1 if r[0]<=34 else -29) if r[92]<=0 else ((-4 if r[76]<=-12 else 24 if r[115]<=39 else -46) if
        r[107]<=710 else -11) if r[80]<=7 else -27) if r[2]<=0 else (((20 if r[114]<=504 else -23 if r[76]<=32 else
        29) if r[31]<=87 else -45) if r[84]<=56 else -12) if r[55]<=33 else 19) if r[17]<=0 else -33) + ((((-14 if
        r[42]<=-22 else ((5 if r[88]<=81 else 35) if r[1]<=83 else -55 if r[42]<=70 else 21) if r[32]<=40 else 37) if
        r[80]<=7 else (-44 if r[103]<=3 else 9) if r[2]<=0 else (-44 if r[33]<=93 else 28) if r[59]<=0 else 19) if
        r[39]<=6 else -42) if r[45]<=14 else -4 if r[86]<=17 else -34) + ((((((((((51 if r[84]<=28 else -26) if
        r[82]<=-10 else 8 if r[30]<=1 else -21) if r[115]<=39 else -30) if r[103]<=20 else 41 if r[70]<=0 else -6) if
        r[72]<=0 else -28 if r[55]<=26 else 5) if r[20]<=0 else -35) if r[13]<=0 else -24) if r[38]<=6 else -30) if
        r[39]<=6 else -40) if r[104]<=14 else -37) + ((((-28 if r[76]<=-17 else (19 if r[98]<=-9 else -10) if r[90]<=8
        else -22) if r[90]<=27 else (69 if r[88]<=4 else -21) if r[90]<=28 else -17 if r[42]<=-14 else 5) if r[5]<=1
        else 8) if r[3]<=0 else (((23 if r[5]<=2 else -35) if r[8]<=16 else -33) if r[98]<=9 else -32) if r[77]<=105
        else 29) + (((((((((-13 if r[99]<=4 else 44) if r[78]<=-47 else 26) if r[88]<=6 else ((-41 if r[108]<=13 else
        13) if r[58]<=-18 else 1) if r[5]<=6 else -44) if r[25]<=0 else 42 if r[11]<=0 else -13) if r[107]<=700 else
        -15) if r[4]<=4 else 38) if r[115]<=39 else -34) if r[84]<=88 else -32) if r[89]<=49 else 8) + (((((11 if
        r[98]<=-20 else (1 if r[98]<=3 else -24) if r[81]<=9 else -32) if r[25]<=0 else 37 if r[11]<=2 else -30) if
        r[90]<=27 else (3 if r[108]<=13 else 51 if r[84]<=78 else -18) if r[107]<=700 else -18) if r[89]<=31 else (8
        if r[61]<=1 else -13) if r[55]<=43 else 24) if r[35]<=0 else -45)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
