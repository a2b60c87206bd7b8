"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(r: Sequence[int]) -> int:
    return (
        ((((33 if r[105]<=0 else -40) if r[7]<=48 else -6) if r[88]<=6 else ((((-9 if r[106]<=0 else -34) if r[4]<=4
        else 32) if r[80]<=7 else -58 if r[32]<=22 else 17) if r[59]<=0 else -25 if r[76]<=-18 else (16 if r[7]<=50
        else -15) if r[34]<=0 else -48) if r[68]<=0 else 10) if r[20]<=0 else -44) + ((-23 if r[42]<=-26 else ((((24
        if r[112]<=-3 else (-26 if r[8]<=0 else 11) if r[58]<=93 else 36) if r[67]<=0 else 14) if r[27]<=0 else -28)
        if r[100]<=10 else (25 if r[91]<=0 else 19 if r[97]<=-118 else -22) if r[40]<=0 else -65) if r[3]<=0 else 6 if
        r[44]<=0 else 33) if r[11]<=2 else -44) + (((-12 if r[112]<=-382 else 56 if r[84]<=68 else -6) if r[86]<=38
        else -22) if r[88]<=4 else ((((-29 if r[0]<=647 else 40) if r[58]<=106 else 26) if r[52]<=0 else 6) if
        r[49]<=63 else (-18 if r[33]<=98 else 27) if r[43]<=0 else 21 if r[53]<=26 else 13 if r[84]<=63 else -48) if
        r[89]<=49 else 10) + ((-27 if r[42]<=-28 else (((((((15 if r[45]<=2 else -38) if r[80]<=0 else 32) if
        r[97]<=-84 else -1) if r[115]<=38 else -45) if r[8]<=13 else -30) if r[114]<=562 else (-37 if r[86]<=9 else
        -7) if r[78]<=125 else 18) if r[31]<=27 else 12) if r[34]<=0 else -41) if r[104]<=6 else -40 if r[103]<=47
        else 22) + ((((((((3 if r[60]<=0 else 24) if r[104]<=3 else -31) if r[115]<=39 else -41) if r[30]<=1 else -25)
        if r[113]<=137 else 40 if r[106]<=2 else -31) if r[1]<=64 else 33) if r[84]<=75 else ((-46 if r[115]<=4 else
        1) if r[96]<=111 else 14) if r[85]<=34 else 33) if r[61]<=0 else -30 if r[95]<=3 else -3) + ((((-32 if
        r[50]<=-24 else (((-30 if r[99]<=0 else 33) if r[107]<=254 else 87 if r[89]<=2 else -23) if r[89]<=6 else 57)
        if r[88]<=4 else ((-20 if r[84]<=82 else -51) if r[111]<=95 else -3) if r[89]<=49 else 7) if r[5]<=1 else 11)
        if r[3]<=0 else 20 if r[11]<=0 else -13) if r[39]<=6 else -42) + ((((6 if r[114]<=217 else 51) if r[88]<=4
        else -21 if r[115]<=5 else -11 if r[33]<=110 else 38) if r[58]<=24 else ((-12 if r[33]<=46 else 43) if
        r[92]<=0 else -4 if r[69]<=1 else -71) if r[63]<=30 else 16) if r[68]<=0 else (22 if r[70]<=0 else -40 if
        r[90]<=24 else 10) if r[38]<=6 else -38) + ((((((-15 if r[74]<=-15 else (((-34 if r[42]<=100 else 28) if
        r[52]<=0 else 12) if r[50]<=17 else 11) if r[66]<=-14 else 23 if r[84]<=51 else -10 if r[115]<=9 else 25) if
        r[24]<=0 else -52) if r[68]<=0 else -4 if r[93]<=2 else 21) if r[58]<=105 else 30) if r[35]<=0 else -50) if
        r[34]<=0 else -41) + ((((((-20 if r[58]<=-28 else (((18 if r[34]<=0 else -44) if r[35]<=0 else -45) if
        r[98]<=23 else -20) if r[84]<=86 else -36 if r[89]<=27 else 25) if r[115]<=39 else 13 if r[109]<=10 else -60)
        if r[38]<=6 else 54 if r[78]<=-104 else -48) if r[104]<=1 else -11) if r[30]<=1 else -24) if r[17]<=0 else
        -46) + (((((6 if r[90]<=16 else 46) if r[88]<=4 else (((((-23 if r[111]<=85 else 3) if r[25]<=0 else 29) if
        r[30]<=1 else -43) if r[0]<=605 else 43) if r[89]<=31 else 15 if r[35]<=0 else -44) if r[39]<=6 else -45) if
        r[10]<=0 else -34) if r[98]<=23 else -48 if r[79]<=3 else 9) if r[104]<=6 else -26)
    )


def _rest_10(r: Sequence[int]) -> int:
    return (
        ((((((((-24 if r[49]<=19 else 30) if r[88]<=4 else -27) if r[33]<=80 else -17 if r[82]<=9 else 42) if
        r[61]<=514 else -50) if r[52]<=0 else -15 if r[109]<=-1 else 23) if r[100]<=29 else 9) if r[74]<=-15 else (-13
        if r[66]<=-20 else 7 if r[2]<=1 else -18) if r[3]<=0 else 20) if r[39]<=6 else -39) + (((((((15 if r[86]<=39
        else -31) if r[99]<=0 else 37) if r[89]<=7 else 59) if r[88]<=4 else ((-21 if r[49]<=82 else 5) if r[89]<=49
        else -11 if r[42]<=-14 else 17) if r[44]<=0 else (-8 if r[115]<=3 else 18) if r[102]<=39 else 45) if r[1]<=112
        else 40) if r[11]<=2 else -41) if r[35]<=0 else -48) + (((-27 if r[6]<=14 else (20 if r[88]<=7 else -21) if
        r[44]<=1 else 28) if r[42]<=-15 else ((18 if r[89]<=11 else (9 if r[32]<=3 else (3 if r[87]<=2 else -48) if
        r[115]<=7 else 5) if r[50]<=-1 else -4 if r[59]<=0 else 21) if r[104]<=5 else -35) if r[89]<=49 else 16) if
        r[35]<=0 else -48) + (((((((((-4 if r[58]<=-18 else 32 if r[114]<=385 else -16) if r[98]<=13 else -7) if
        r[31]<=81 else -32) if r[84]<=81 else 26 if r[96]<=10 else -57) if r[107]<=502 else -35 if r[89]<=31 else -5)
        if r[115]<=5 else -28 if r[96]<=-1 else 17) if r[7]<=74 else -14) if r[20]<=0 else -41) if r[11]<=2 else -40)
        + (((((((((-25 if r[58]<=0 else -1) if r[3]<=0 else 15) if r[33]<=49 else 12) if r[1]<=83 else (-96 if
        r[78]<=255 else 5) if r[115]<=3 else 11) if r[8]<=0 else 16) if r[7]<=94 else -25) if r[1]<=112 else 46) if
        r[60]<=0 else 16) if r[11]<=0 else (-37 if r[79]<=6 else 12) if r[33]<=93 else 20) + (((-28 if r[50]<=-26 else
        (21 if r[86]<=38 else -31) if r[31]<=8 else 38) if r[84]<=91 else -46) if r[88]<=6 else (((-30 if r[44]<=0
        else -9 if r[25]<=0 else 56) if r[77]<=115 else -25 if r[115]<=3 else 12) if r[4]<=4 else 39) if r[89]<=31
        else (14 if r[88]<=26 else -11) if r[55]<=43 else 26) + (((((((((-23 if r[93]<=2 else 8) if r[100]<=10 else
        24) if r[72]<=0 else -27) if r[88]<=14 else -33) if r[89]<=49 else 39 if r[88]<=26 else -24 if r[78]<=65 else
        15) if r[51]<=0 else (9 if r[32]<=23 else 37) if r[100]<=73 else -34) if r[35]<=0 else -47) if r[34]<=0 else
        -39) if r[104]<=6 else -24) + (((-24 if r[103]<=19 else 63) if r[6]<=13 else 23 if r[104]<=5 else -34) if
        r[88]<=6 else (((-28 if r[76]<=-19 else -24 if r[66]<=-19 else 14 if r[2]<=1 else -22) if r[11]<=0 else 8 if
        r[97]<=-107 else -43) if r[107]<=702 else -19) if r[115]<=5 else -16 if r[110]<=10 else -31 if r[82]<=-5 else
        18) + (((((((-22 if r[8]<=0 else (-11 if r[110]<=17 else 43) if r[104]<=1 else -34) if r[103]<=20 else 25) if
        r[100]<=15 else -4 if r[29]<=0 else 29) if r[80]<=7 else -52 if r[33]<=112 else 28) if r[59]<=0 else 7) if
        r[24]<=0 else -47) if r[68]<=0 else (15 if r[72]<=1 else -32) if r[11]<=2 else -42) + (((((-11 if r[66]<=-14
        else ((((23 if r[104]<=5 else -26) if r[31]<=75 else 25 if r[32]<=6 else -65) if r[7]<=53 else -10) if
        r[112]<=56 else -25 if r[55]<=26 else 7) if r[88]<=81 else 40) if r[68]<=0 else 20 if r[70]<=0 else -4) if
        r[35]<=0 else -46) if r[115]<=39 else -32) if r[11]<=2 else -38)
    )


def _rest_20(r: Sequence[int]) -> int:
    return (
        ((((((21 if r[65]<=308 else (7 if r[108]<=1 else -74) if r[4]<=2 else 32) if r[7]<=53 else -13) if r[84]<=52
        else -5 if r[11]<=0 else -52 if r[73]<=120 else 11) if r[61]<=0 else ((-34 if r[6]<=30 else -6) if r[5]<=4
        else -56) if r[31]<=40 else -3) if r[50]<=78 else 18) if r[52]<=0 else 10) + (((((((31 if r[7]<=40 else -12)
        if r[103]<=19 else 68) if r[88]<=4 else (((-6 if r[0]<=584 else 31) if r[113]<=802 else 42) if r[67]<=0 else
        16 if r[31]<=84 else 11 if r[5]<=0 else -48) if r[34]<=0 else -48) if r[104]<=6 else -22) if r[98]<=23 else
        -23) if r[17]<=0 else -43) if r[35]<=0 else -46) + ((((-33 if r[33]<=-25 else (21 if r[98]<=-8 else -16 if
        r[111]<=3 else (6 if r[113]<=148 else 41) if r[38]<=0 else (-8 if r[80]<=7 else -65) if r[0]<=345 else 36) if
        r[45]<=0 else -9 if r[57]<=326 else 32) if r[115]<=39 else 10 if r[109]<=10 else -56) if r[34]<=0 else -37) if
        r[35]<=0 else -45) + ((((((-10 if r[92]<=0 else -18 if r[78]<=-86 else 16) if r[72]<=0 else -27) if r[64]<=0
        else -30) if r[27]<=0 else -21) if r[2]<=0 else 26 if r[88]<=6 else ((20 if r[83]<=9 else (-6 if r[46]<=0 else
        -41) if r[77]<=80 else 7) if r[31]<=81 else -39) if r[115]<=9 else 21) if r[20]<=0 else -39) + (((((((((-4 if
        r[90]<=27 else 71 if r[89]<=2 else 7) if r[60]<=0 else 19) if r[25]<=0 else -7 if r[65]<=21 else 48) if
        r[11]<=0 else -23 if r[0]<=350 else 25) if r[13]<=0 else -33) if r[98]<=23 else -48 if r[112]<=20 else -4) if
        r[115]<=39 else -31) if r[20]<=0 else -38) if r[17]<=0 else -42) + (((((((13 if r[105]<=0 else -43) if
        r[88]<=6 else (((-31 if r[8]<=4 else 10) if r[51]<=0 else 0) if r[75]<=239 else -52) if r[71]<=33 else -1) if
        r[25]<=0 else (21 if r[8]<=12 else -43) if r[7]<=60 else 80) if r[0]<=514 else -46) if r[0]<=647 else 44) if
        r[89]<=49 else 9) if r[58]<=105 else 22) + ((((((-18 if r[0]<=177 else 8) if r[53]<=288 else 32) if r[44]<=1
        else 20) if r[107]<=702 else -29) if r[42]<=-15 else (((((1 if r[8]<=0 else 33) if r[61]<=0 else -23 if
        r[31]<=29 else 8) if r[68]<=0 else 19) if r[11]<=0 else -14) if r[3]<=2 else 28) if r[10]<=0 else -28) if
        r[39]<=6 else -36) + (((((((-35 if r[99]<=0 else 8) if r[66]<=-24 else (-23 if r[50]<=-22 else (7 if r[7]<=90
        else -23) if r[98]<=18 else -41 if r[77]<=153 else 19) if r[49]<=235 else 18) if r[52]<=0 else 11) if
        r[58]<=105 else 36 if r[89]<=116 else -30) if r[34]<=0 else -36) if r[11]<=2 else -35) if r[35]<=0 else -45) +
        ((((((-28 if r[58]<=-28 else 13 if r[34]<=0 else -38) if r[30]<=1 else -22) if r[38]<=0 else 40 if r[110]<=-7
        else 9 if r[57]<=13 else -39) if r[39]<=6 else -31) if r[104]<=1 else ((-34 if r[103]<=20 else 37) if
        r[112]<=-97 else -30) if r[31]<=37 else 20 if r[104]<=7 else -29) if r[115]<=39 else -30) + ((((-30 if
        r[58]<=-13 else -6) if r[6]<=30 else 10 if r[104]<=0 else -20) if r[74]<=-15 else -4 if r[55]<=19 else 28 if
        r[75]<=7 else (22 if r[33]<=140 else -29) if r[7]<=19 else (14 if r[97]<=-49 else -16) if r[112]<=67 else 4 if
        r[79]<=5 else 6 if r[6]<=22 else -39) if r[35]<=0 else -44)
    )


def _rest_30(r: Sequence[int]) -> int:
    return (
        (((((30 if r[84]<=55 else -11) if r[88]<=4 else ((34 if r[112]<=-500 else -15 if r[31]<=28 else 7 if r[31]<=75
        else 3 if r[1]<=26 else -75) if r[30]<=1 else -36) if r[50]<=70 else 19) if r[52]<=0 else (6 if r[57]<=168
        else -45) if r[63]<=30 else 24) if r[13]<=0 else -31) if r[20]<=0 else -37) + (((((-26 if r[82]<=-4 else 11)
        if r[98]<=3 else -1 if r[104]<=2 else -37) if r[103]<=20 else 60 if r[114]<=539 else -2) if r[84]<=80 else (1
        if r[96]<=15 else -47) if r[88]<=9 else 42 if r[107]<=528 else ((-43 if r[96]<=91 else 9) if r[77]<=102 else
        30) if r[82]<=12 else -94) if r[34]<=0 else -35) + ((((((-22 if r[33]<=-18 else (((-33 if r[65]<=26 else 16)
        if r[58]<=-18 else 15) if r[96]<=31 else 56) if r[104]<=0 else -10) if r[107]<=702 else -31 if r[55]<=34 else
        6) if r[115]<=37 else -42) if r[31]<=30 else (13 if r[7]<=74 else -11) if r[34]<=0 else -34) if r[72]<=2 else
        -33) if r[39]<=6 else -34) + (((((((((((-13 if r[6]<=34 else 9 if r[32]<=35 else -38) if r[2]<=1 else -31) if
        r[1]<=112 else 37) if r[113]<=307 else 20) if r[55]<=34 else 11) if r[25]<=0 else 27) if r[8]<=4 else 19) if
        r[30]<=1 else 32 if r[31]<=-1 else -28) if r[20]<=0 else -35) if r[17]<=0 else -37) if r[11]<=2 else -34) +
        ((-31 if r[32]<=11 else 9) if r[74]<=-26 else (((7 if r[89]<=6 else 57) if r[88]<=4 else ((((3 if r[98]<=3
        else 76) if r[107]<=740 else -14) if r[109]<=-3 else -17 if r[76]<=25 else 13) if r[104]<=0 else -24) if
        r[31]<=30 else -2 if r[90]<=38 else 18) if r[60]<=0 else 15) if r[11]<=0 else -14) + ((((((6 if r[110]<=23
        else (26 if r[104]<=2 else -31) if r[98]<=10 else 63) if r[84]<=89 else -34) if r[107]<=702 else ((-7 if
        r[32]<=17 else 41) if r[78]<=-25 else -44 if r[115]<=5 else -7) if r[78]<=102 else 18) if r[115]<=39 else -30)
        if r[11]<=0 else -25 if r[33]<=93 else 20) if r[35]<=0 else -43) + (((((-5 if r[57]<=52 else -35) if
        r[76]<=-18 else -1 if r[1]<=112 else 44) if r[55]<=31 else ((((3 if r[0]<=38 else -42) if r[50]<=15 else 12)
        if r[66]<=-12 else (-4 if r[33]<=122 else 42) if r[59]<=0 else 23) if r[68]<=0 else 23) if r[22]<=0 else -51)
        if r[17]<=0 else -38) if r[35]<=0 else -43) + (((((((((39 if r[114]<=108 else 0) if r[98]<=-8 else -11) if
        r[90]<=19 else 25) if r[115]<=39 else -50) if r[29]<=0 else -11) if r[98]<=22 else -33) if r[80]<=7 else -37)
        if r[64]<=0 else -30) if r[2]<=0 else ((0 if r[5]<=3 else -37 if r[115]<=5 else 11) if r[55]<=33 else 18) if
        r[57]<=264 else 22) + ((((((-24 if r[55]<=32 else 6) if r[41]<=15 else ((18 if r[64]<=0 else -19) if
        r[107]<=702 else -3) if r[75]<=239 else -13) if r[33]<=119 else -67) if r[33]<=123 else 26) if r[61]<=0 else
        -17 if r[49]<=259 else 20) if r[52]<=0 else ((0 if r[58]<=55 else -40) if r[27]<=259 else 29) if r[63]<=30
        else 21) + ((((((-17 if r[55]<=6 else 7) if r[99]<=0 else 26) if r[61]<=1025 else -49) if r[88]<=12 else 14 if
        r[0]<=9 else -32 if r[89]<=49 else 21 if r[90]<=9 else -20) if r[31]<=27 else (17 if r[0]<=52 else (-14 if
        r[58]<=-8 else 8) if r[2]<=1 else -38) if r[115]<=10 else 24) if r[58]<=105 else 20)
    )


def _rest_40(r: Sequence[int]) -> int:
    return (
        ((((((((14 if r[103]<=6 else -36) if r[103]<=17 else 53) if r[89]<=11 else (-9 if r[89]<=19 else 18) if
        r[88]<=14 else 5 if r[93]<=1 else -45 if r[103]<=1 else -4) if r[84]<=88 else -33) if r[89]<=49 else 32 if
        r[88]<=26 else 2) if r[39]<=6 else -31) if r[72]<=2 else -32) if r[35]<=0 else -42) + (((((((-10 if r[73]<=14
        else 17) if r[0]<=139 else 10 if r[92]<=0 else -25) if r[78]<=287 else -39 if r[84]<=40 else 4) if r[98]<=23
        else -34) if r[72]<=0 else -24) if r[6]<=34 else (13 if r[2]<=1 else -17) if r[12]<=0 else -45) if r[104]<=3
        else (-33 if r[103]<=40 else 28) if r[78]<=209 else 32) + (((((-14 if r[93]<=2 else 5) if r[80]<=7 else -37)
        if r[2]<=0 else ((((24 if r[75]<=11 else -1 if r[24]<=0 else -54) if r[100]<=26 else 30) if r[78]<=116 else
        29) if r[2]<=1 else 2 if r[1]<=22 else 18 if r[77]<=-43 else -58) if r[31]<=80 else -27) if r[35]<=0 else -41)
        if r[17]<=0 else -38) + ((((-29 if r[58]<=-24 else 1) if r[80]<=7 else -35) if r[2]<=0 else 23 if r[89]<=8
        else ((15 if r[114]<=79 else 11 if r[78]<=-56 else -23) if r[80]<=5 else ((-72 if r[63]<=18 else 1) if
        r[71]<=32 else 13) if r[87]<=3 else 31) if r[55]<=33 else 18 if r[40]<=0 else -40) if r[17]<=0 else -36) +
        ((((-14 if r[50]<=-22 else (((((13 if r[7]<=67 else -8) if r[115]<=39 else -29) if r[13]<=0 else -34) if
        r[72]<=0 else -36 if r[6]<=29 else 4) if r[25]<=0 else 33) if r[11]<=0 else (-36 if r[1]<=59 else 33) if
        r[112]<=23 else 4) if r[24]<=0 else -28) if r[20]<=0 else -34) if r[17]<=0 else -35) + ((((((((((9 if
        r[84]<=51 else -6) if r[5]<=1 else 20 if r[1]<=83 else 14 if r[73]<=76 else -63) if r[11]<=0 else -14) if
        r[61]<=1025 else -31) if r[35]<=0 else -41) if r[10]<=0 else -37) if r[58]<=105 else 24) if r[13]<=0 else -28)
        if r[1]<=98 else -62 if r[50]<=63 else 24) if r[1]<=112 else 32) + ((((20 if r[86]<=39 else -22) if r[88]<=6
        else (((((((-28 if r[88]<=9 else 24 if r[91]<=1 else -18) if r[88]<=14 else -40) if r[32]<=30 else -65) if
        r[63]<=30 else -1) if r[110]<=20 else 5) if r[25]<=0 else 28) if r[104]<=1 else -32) if r[1]<=104 else 38) if
        r[89]<=49 else 9) if r[72]<=2 else -30) + ((((-14 if r[93]<=2 else ((-24 if r[78]<=-94 else (14 if r[98]<=8
        else -27) if r[90]<=19 else -3 if r[96]<=7 else 62) if r[107]<=702 else -11) if r[64]<=0 else -27) if r[80]<=7
        else -34) if r[2]<=0 else (14 if r[31]<=80 else -5 if r[32]<=19 else -86) if r[2]<=1 else -12) if r[17]<=0
        else -34) + ((((-8 if r[83]<=9 else 34) if r[31]<=-1 else (-8 if r[98]<=18 else -38) if r[44]<=0 else (24 if
        r[104]<=0 else -19) if r[77]<=240 else -28) if r[31]<=30 else ((3 if r[33]<=27 else 9 if r[76]<=8 else 32) if
        r[31]<=75 else 15 if r[1]<=15 else -43) if r[34]<=0 else -32) if r[39]<=6 else -30) + (((-20 if r[76]<=-19
        else ((-22 if r[74]<=-26 else 2) if r[88]<=14 else -38 if r[33]<=19 else -33 if r[59]<=0 else 17) if r[89]<=49
        else (40 if r[107]<=1249 else -18) if r[88]<=26 else 20 if r[98]<=-5 else -26 if r[75]<=93 else 11) if
        r[49]<=246 else 15) if r[52]<=0 else 22 if r[83]<=4 else 2)
    )


def _rest_50(r: Sequence[int]) -> int:
    return (
        (((((((((-30 if r[99]<=2 else 14) if r[78]<=-56 else 2) if r[110]<=18 else (0 if r[90]<=20 else 47) if
        r[84]<=78 else -16) if r[41]<=548 else -56) if r[107]<=702 else -14) if r[3]<=0 else 9) if r[64]<=0 else -18)
        if r[88]<=80 else 40 if r[104]<=6 else -25) if r[58]<=105 else 26 if r[88]<=80 else -47) + ((((((((0 if
        r[78]<=-48 else 34) if r[84]<=69 else -15) if r[88]<=6 else ((((-10 if r[1]<=4 else 51) if r[77]<=-62 else -4)
        if r[94]<=2 else -25) if r[88]<=14 else -25) if r[103]<=8 else -43) if r[89]<=31 else 7) if r[58]<=105 else
        29) if r[115]<=39 else -26) if r[34]<=0 else -31) if r[35]<=0 else -40) + (((((((6 if r[31]<=47 else 33) if
        r[13]<=0 else -32) if r[76]<=2 else 8 if r[0]<=263 else (-88 if r[4]<=3 else 21) if r[100]<=26 else 21) if
        r[76]<=21 else 24) if r[31]<=81 else 24 if r[1]<=26 else -66) if r[97]<=-84 else -21 if r[66]<=-18 else -10 if
        r[31]<=28 else 6) if r[104]<=3 else -14) + ((-2 if r[107]<=689 else -26) if r[74]<=-15 else ((11 if r[73]<=38
        else ((15 if r[66]<=-19 else -45) if r[50]<=-21 else ((20 if r[87]<=5 else (-52 if r[96]<=52 else 5) if
        r[41]<=256 else 24) if r[8]<=0 else 21) if r[51]<=0 else 15) if r[97]<=-84 else -14) if r[3]<=0 else 14) if
        r[53]<=1292 else -31) + (((((-13 if r[6]<=13 else 22 if r[107]<=317 else -15) if r[88]<=6 else (((((-28 if
        r[7]<=29 else -5) if r[51]<=0 else 6) if r[90]<=59 else 26) if r[25]<=0 else 28) if r[31]<=81 else 3 if
        r[1]<=15 else -63) if r[104]<=1 else -29) if r[89]<=49 else 9) if r[1]<=98 else -40) if r[1]<=112 else 30) +
        ((-29 if r[82]<=-12 else (-17 if r[42]<=-22 else ((-26 if r[51]<=0 else 8) if r[58]<=-18 else 1) if r[44]<=0
        else (((23 if r[8]<=24 else -30) if r[24]<=0 else -34) if r[65]<=369 else -28) if r[41]<=164 else -18) if
        r[0]<=805 else 48) if r[103]<=20 else (31 if r[70]<=0 else -25) if r[93]<=3 else 33) + ((((((41 if r[99]<=-1
        else -8) if r[100]<=15 else 26) if r[82]<=2 else -27 if r[66]<=-14 else 29 if r[71]<=2 else -13 if r[88]<=80
        else 35) if r[59]<=0 else 14 if r[96]<=12 else (-23 if r[50]<=7 else 4) if r[115]<=9 else 18) if r[68]<=0 else
        28 if r[65]<=7 else 3) if r[11]<=2 else -30) + (((((-39 if r[89]<=19 else 19) if r[98]<=-3 else -17 if
        r[111]<=1 else 59 if r[11]<=0 else -14) if r[112]<=-136 else (1 if r[104]<=3 else -29) if r[3]<=0 else 11) if
        r[84]<=80 else ((32 if r[100]<=22 else -23) if r[83]<=100 else -16) if r[90]<=14 else -43 if r[90]<=40 else 3)
        if r[72]<=2 else -29) + (((((((-19 if r[78]<=-63 else 44 if r[80]<=5 else 5) if r[84]<=21 else ((9 if
        r[111]<=27 else 22 if r[88]<=6 else -22 if r[47]<=30 else -3) if r[104]<=8 else -44) if r[86]<=7 else 9) if
        r[13]<=0 else -29) if r[115]<=11 else 18) if r[115]<=37 else -24) if r[17]<=0 else -32) if r[20]<=0 else -32)
        + (((((-37 if r[76]<=-12 else -7) if r[5]<=0 else 1) if r[25]<=0 else 23) if r[42]<=-15 else 28 if r[31]<=-1
        else ((11 if r[89]<=8 else -40) if r[82]<=-11 else (2 if r[32]<=40 else 39) if r[2]<=1 else 2 if r[32]<=13
        else -60) if r[89]<=66 else 48 if r[78]<=-29 else 4) if r[39]<=6 else -29)
    )


REST = (_rest_0, _rest_10, _rest_20, _rest_30, _rest_40, _rest_50,)
