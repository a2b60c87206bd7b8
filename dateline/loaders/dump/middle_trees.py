"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(r: Sequence[int]) -> int:
    return (
        ((12 if r[104]<=0 else -41 if r[77]<=150 else 1) if r[109]<=-1 else (-37 if r[0]<=155 else 17) if r[96]<=1
        else ((((18 if r[104]<=1 else -56) if r[58]<=-12 else (29 if r[83]<=54 else -23) if r[55]<=3 else 46 if
        r[84]<=80 else -2) if r[35]<=0 else -83) if r[30]<=1 else -46) if r[34]<=0 else -82) + (((-39 if r[77]<=79
        else -33 if r[2]<=0 else 10) if r[68]<=0 else 28 if r[83]<=89 else -18) if r[58]<=-12 else (-40 if r[33]<=-18
        else ((-34 if r[76]<=-19 else 24) if r[7]<=55 else -37) if r[50]<=-12 else -6 if r[96]<=1 else (43 if r[34]<=0
        else -80) if r[84]<=75 else 8) if r[83]<=88 else -19) + (((((-22 if r[6]<=30 else 9) if r[58]<=-12 else (((25
        if r[104]<=0 else -10) if r[76]<=-12 else 36) if r[17]<=0 else -34) if r[30]<=1 else -35) if r[34]<=0 else
        -79) if r[7]<=62 else -32) if r[83]<=100 else -7 if r[104]<=0 else (-33 if r[103]<=40 else 129 if r[103]<=42
        else -35) if r[107]<=525 else -50) + (((38 if r[109]<=1 else ((-17 if r[60]<=0 else 48) if r[98]<=-8 else -40)
        if r[103]<=1 else 53) if r[81]<=-1 else (28 if r[104]<=1 else -40 if r[31]<=37 else 29 if r[104]<=6 else -39)
        if r[34]<=0 else -78) if r[83]<=92 else (4 if r[107]<=718 else -32) if r[106]<=0 else 53 if r[84]<=29 else
        -48) + ((((-33 if r[68]<=0 else -19 if r[93]<=9 else 51) if r[2]<=0 else 21) if r[114]<=105 else -34) if
        r[95]<=29 else ((-24 if r[42]<=-14 else 42 if r[7]<=15 else 11 if r[10]<=0 else -54) if r[27]<=0 else -28) if
        r[5]<=0 else ((38 if r[97]<=-83 else -8) if r[112]<=60 else -8) if r[51]<=0 else 35) + ((-35 if r[50]<=-13
        else -38 if r[111]<=1 else (-1 if r[98]<=-5 else 77) if r[112]<=-61 else 21 if r[7]<=17 else -21) if
        r[109]<=-1 else (((-30 if r[96]<=32 else 26) if r[60]<=0 else 34) if r[30]<=1 else -53) if r[2]<=0 else (-38
        if r[50]<=-22 else 20 if r[61]<=1040 else -62) if r[58]<=20 else 38) + ((((-35 if r[59]<=0 else 13 if
        r[84]<=53 else -27) if r[68]<=0 else 9) if r[78]<=103 else -43 if r[108]<=-2 else -27 if r[50]<=-22 else 33 if
        r[27]<=0 else -4) if r[111]<=95 else (-28 if r[87]<=3 else 51) if r[81]<=-1 else ((15 if r[58]<=-12 else 36)
        if r[35]<=0 else -59) if r[34]<=0 else -69) + ((((-30 if r[111]<=1 else -10 if r[58]<=-14 else 17) if r[27]<=0
        else -43 if r[3]<=0 else 16) if r[6]<=33 else (36 if r[7]<=48 else -8) if r[84]<=79 else -14) if r[104]<=1
        else (-30 if r[115]<=2 else (-33 if r[31]<=28 else 24) if r[103]<=20 else 79) if r[84]<=70 else -50 if
        r[77]<=140 else 7) + (((-44 if r[68]<=0 else -4) if r[95]<=7 else -25 if r[31]<=13 else -2 if r[32]<=22 else
        38) if r[58]<=-12 else ((-25 if r[31]<=13 else 8 if r[84]<=79 else -33) if r[60]<=0 else 23) if r[6]<=33 else
        38 if r[81]<=11 else (11 if r[84]<=64 else -51) if r[50]<=-12 else 31 if r[7]<=34 else -15) + (-32 if
        r[33]<=-14 else -28 if r[82]<=-5 else (((-23 if r[68]<=0 else 15) if r[66]<=-15 else (((-15 if r[58]<=-19 else
        -22 if r[96]<=-7 else 37) if r[107]<=601 else 2) if r[84]<=80 else -25) if r[34]<=0 else -61) if r[7]<=74 else
        -41) if r[51]<=0 else (12 if r[34]<=0 else -62) if r[6]<=30 else 34)
    )


def _second_10(r: Sequence[int]) -> int:
    return (
        ((((16 if r[61]<=0 else -36 if r[6]<=34 else (19 if r[98]<=4 else -72) if r[66]<=-17 else 31) if r[51]<=0 else
        34) if r[7]<=42 else (-35 if r[89]<=49 else -2) if r[111]<=95 else 3) if r[104]<=1 else -37 if r[31]<=37 else
        (56 if r[7]<=15 else -19 if r[113]<=97 else 52) if r[104]<=7 else -46) + ((-43 if r[50]<=-14 else -17) if
        r[33]<=-14 else ((((-22 if r[59]<=0 else -17 if r[109]<=0 else 31) if r[68]<=0 else 24) if r[84]<=79 else -52
        if r[77]<=140 else 20) if r[111]<=85 else 19 if r[97]<=-56 else -15) if r[63]<=33 else ((26 if r[84]<=77 else
        -26) if r[34]<=0 else -62) if r[1]<=37 else 36) + ((((-33 if r[95]<=2 else 36 if r[88]<=5 else (12 if r[85]<=1
        else -27) if r[68]<=0 else 35) if r[58]<=-12 else -29 if r[33]<=-18 else 27) if r[84]<=79 else (-37 if
        r[82]<=-1 else 27) if r[90]<=16 else -63 if r[77]<=213 else 3) if r[7]<=42 else -36 if r[74]<=-15 else -18 if
        r[60]<=0 else 20) + ((((-31 if r[6]<=26 else 12) if r[104]<=1 else -39) if r[95]<=5 else ((((7 if r[98]<=4
        else -45) if r[89]<=269 else 63) if r[111]<=3 else ((76 if r[112]<=-177 else 28) if r[35]<=0 else -82) if
        r[84]<=80 else -18) if r[30]<=1 else -35) if r[34]<=0 else -64) if r[7]<=62 else -36 if r[77]<=64 else -7) +
        ((((10 if r[7]<=7 else (-14 if r[103]<=20 else 67) if r[88]<=4 else -38) if r[31]<=27 else -20 if r[59]<=0
        else 10) if r[60]<=0 else (32 if r[104]<=0 else -6) if r[30]<=1 else -41) if r[33]<=52 else ((18 if
        r[114]<=423 else -30) if r[55]<=33 else 30) if r[78]<=119 else 38 if r[31]<=81 else -71) + (((((-30 if
        r[52]<=0 else 23) if r[111]<=1 else (-26 if r[33]<=-19 else (73 if r[112]<=-177 else 37 if r[7]<=19 else 17)
        if r[30]<=1 else -36) if r[35]<=0 else -73) if r[34]<=0 else -64) if r[84]<=79 else -39 if r[77]<=113 else 6)
        if r[106]<=0 else (-47 if r[78]<=-85 else -1) if r[107]<=305 else -37) + ((((((-6 if r[108]<=-5 else 37 if
        r[83]<=58 else 15) if r[104]<=1 else (-54 if r[58]<=-13 else 2) if r[0]<=584 else 54) if r[97]<=-62 else -13
        if r[60]<=0 else 27) if r[34]<=0 else -68) if r[83]<=88 else 1 if r[94]<=0 else 16 if r[84]<=50 else -43) if
        r[7]<=62 else -34 if r[111]<=95 else -1) + ((((-18 if r[98]<=12 else -40 if r[114]<=213 else 79) if
        r[114]<=569 else -41) if r[82]<=-6 else -8 if r[66]<=-15 else (25 if r[53]<=0 else (-47 if r[31]<=30 else 5)
        if r[6]<=31 else 27 if r[104]<=1 else -22) if r[10]<=0 else -40) if r[7]<=62 else (-39 if r[77]<=130 else -4)
        if r[60]<=0 else 3) + (-27 if r[33]<=-14 else (((17 if r[1]<=56 else 36) if r[30]<=1 else 25 if r[32]<=1 else
        -62) if r[84]<=75 else -37 if r[115]<=4 else 30 if r[107]<=833 else -15) if r[106]<=0 else (((-44 if
        r[100]<=29 else 30) if r[7]<=18 else 34 if r[7]<=70 else -34) if r[86]<=39 else -51) if r[87]<=6 else -31) +
        ((((((((-17 if r[103]<=-1 else 31) if r[31]<=75 else -25) if r[61]<=0 else -13) if r[51]<=0 else 35) if
        r[35]<=0 else -74) if r[84]<=80 else -47 if r[115]<=4 else 12) if r[7]<=42 else -4 if r[30]<=1 else -49) if
        r[104]<=1 else (-38 if r[77]<=140 else -62 if r[88]<=9 else 25) if r[103]<=40 else 30)
    )


def _second_20(r: Sequence[int]) -> int:
    return (
        (((((((-25 if r[63]<=35 else 21) if r[5]<=0 else 16) if r[68]<=0 else 36) if r[70]<=0 else -13) if r[106]<=0
        else -26) if r[27]<=0 else -29) if r[59]<=0 else (((((34 if r[34]<=0 else -63) if r[84]<=77 else -3) if
        r[11]<=2 else -41) if r[35]<=0 else -62) if r[30]<=1 else -36) if r[83]<=87 else -16) + ((((-31 if r[0]<=573
        else 31) if r[111]<=95 else 3 if r[31]<=69 else -50) if r[68]<=0 else 1 if r[0]<=195 else 46) if r[58]<=-12
        else ((((-31 if r[103]<=-1 else 17) if r[30]<=1 else -38) if r[84]<=80 else -32) if r[63]<=30 else -12 if
        r[50]<=-22 else 26) if r[27]<=0 else -23 if r[0]<=236 else 16) + (((-32 if r[52]<=0 else 18 if r[83]<=88 else
        -34) if r[33]<=56 else (30 if r[31]<=74 else -42) if r[113]<=-1 else -26) if r[74]<=-15 else ((-48 if
        r[58]<=-28 else 1) if r[66]<=-14 else -7 if r[58]<=-18 else (16 if r[50]<=-1 else 35) if r[35]<=0 else -67) if
        r[84]<=79 else 26 if r[98]<=-20 else -27) + (((-22 if r[74]<=-15 else -15 if r[42]<=-15 else 19 if r[53]<=0
        else -9) if r[27]<=0 else -38 if r[60]<=0 else 68 if r[108]<=-11 else -17) if r[6]<=33 else ((-11 if
        r[66]<=-15 else 34 if r[29]<=0 else 0) if r[1]<=29 else 31) if r[104]<=1 else (-41 if r[31]<=37 else 14) if
        r[32]<=42 else 43) + (((((-23 if r[33]<=-18 else (((-8 if r[66]<=-20 else 25 if r[113]<=308 else 69) if
        r[115]<=39 else -35) if r[104]<=6 else -42) if r[35]<=0 else -73) if r[84]<=80 else -19) if r[34]<=0 else -58)
        if r[30]<=1 else 31 if r[99]<=-1 else -49) if r[106]<=0 else 9 if r[88]<=4 else -33 if r[100]<=31 else 17) +
        ((-27 if r[100]<=29 else 13) if r[95]<=5 else -24 if r[96]<=1 else ((28 if r[81]<=9 else (((41 if r[0]<=314
        else -24) if r[107]<=718 else 10 if r[85]<=2 else -42) if r[84]<=71 else -91 if r[108]<=10 else -27 if
        r[55]<=33 else 13) if r[78]<=101 else 28) if r[35]<=0 else -67) if r[30]<=1 else -28) + ((((-31 if r[103]<=-1
        else (23 if r[31]<=85 else 12 if r[32]<=9 else -85) if r[69]<=0 else -8) if r[104]<=0 else (((-10 if
        r[107]<=220 else 110) if r[105]<=0 else -42) if r[88]<=4 else -37) if r[78]<=81 else 9) if r[55]<=33 else 4 if
        r[2]<=0 else 34) if r[27]<=0 else -31 if r[100]<=10 else 7) + ((-28 if r[74]<=-15 else -16 if r[31]<=21 else
        8) if r[58]<=-12 else (((((5 if r[66]<=-12 else 3 if r[42]<=-21 else 40) if r[11]<=2 else -36) if r[35]<=0
        else -61) if r[83]<=58 else (12 if r[107]<=701 else -41) if r[47]<=20 else 1 if r[115]<=8 else 32) if r[7]<=64
        else -13) if r[34]<=0 else -64) + ((((-36 if r[49]<=106 else 1) if r[52]<=0 else 7) if r[68]<=0 else 11) if
        r[66]<=-14 else (((((-12 if r[8]<=3 else 30) if r[113]<=141 else 59) if r[60]<=0 else 28) if r[11]<=0 else
        -31) if r[6]<=33 else (16 if r[2]<=1 else 40 if r[77]<=14 else -57) if r[59]<=0 else 35) if r[104]<=5 else
        -29) + (((((-21 if r[78]<=-80 else ((84 if r[82]<=-39 else 19 if r[31]<=81 else 21 if r[32]<=7 else -83) if
        r[84]<=88 else -39) if r[17]<=0 else -66) if r[34]<=0 else -53) if r[114]<=569 else -29 if r[78]<=103 else 16)
        if r[7]<=71 else -30) if r[55]<=33 else (-19 if r[60]<=0 else 20) if r[2]<=0 else 28)
    )


SECOND = (_second_0, _second_10, _second_20,)


def _third_0(r: Sequence[int]) -> int:
    return (
        (((((((((24 if r[104]<=3 else -25) if r[113]<=356 else 63) if r[115]<=39 else -33) if r[35]<=0 else -66) if
        r[11]<=2 else -42) if r[106]<=0 else -7) if r[84]<=79 else (-41 if r[77]<=137 else 7) if r[87]<=33 else 19) if
        r[27]<=0 else (-35 if r[99]<=0 else 1) if r[60]<=0 else 14) if r[30]<=1 else -36) + (((-29 if r[44]<=0 else 6)
        if r[33]<=56 else 21 if r[83]<=66 else -30) if r[74]<=-15 else (((-22 if r[50]<=-22 else (((15 if r[113]<=206
        else 63) if r[104]<=6 else -39) if r[84]<=76 else -7 if r[80]<=4 else -83) if r[78]<=119 else 29) if r[39]<=6
        else -63) if r[34]<=0 else -52) if r[35]<=0 else -60) + (((-33 if r[76]<=-19 else -3) if r[27]<=0 else -41 if
        r[102]<=56 else 10) if r[50]<=-14 else ((((((-38 if r[96]<=2 else 4) if r[60]<=0 else 26) if r[70]<=0 else
        -21) if r[33]<=94 else 25) if r[59]<=0 else -25 if r[82]<=-7 else 11 if r[6]<=31 else 32) if r[34]<=0 else
        -49) if r[35]<=0 else -62) + ((-33 if r[109]<=-5 else -30 if r[58]<=-17 else 3) if r[95]<=5 else ((((-37 if
        r[111]<=3 else 36 if r[88]<=4 else -17) if r[58]<=105 else 32) if r[74]<=-15 else -30 if r[50]<=-18 else (-1
        if r[2]<=0 else 22) if r[24]<=0 else -48) if r[68]<=0 else 26 if r[98]<=23 else -26) if r[35]<=0 else -61) +
        ((((((((20 if r[84]<=76 else -6) if r[106]<=0 else -20) if r[10]<=0 else -44) if r[94]<=2 else -20 if
        r[0]<=392 else 32) if r[115]<=39 else -47) if r[63]<=37 else 28 if r[83]<=86 else -3) if r[27]<=0 else -36 if
        r[27]<=137 else 7 if r[11]<=0 else -34) if r[30]<=1 else -42 if r[3]<=3 else 48) + (((((((-35 if r[52]<=0 else
        3) if r[50]<=17 else 10) if r[41]<=252 else 23) if r[66]<=-14 else (8 if r[84]<=70 else -28) if r[109]<=-1
        else 6 if r[6]<=33 else 31 if r[84]<=84 else -36) if r[68]<=0 else 22) if r[27]<=0 else -34 if r[27]<=137 else
        -3) if r[30]<=1 else -41 if r[3]<=3 else 46) + ((-27 if r[66]<=-13 else (-23 if r[6]<=13 else 14) if r[83]<=62
        else -1 if r[84]<=68 else -40) if r[50]<=-14 else (((22 if r[115]<=39 else -54) if r[98]<=-8 else (24 if
        r[88]<=5 else -23) if r[77]<=74 else 14 if r[53]<=16 else 5 if r[77]<=354 else -68) if r[63]<=33 else 21) if
        r[35]<=0 else -60) + ((((-9 if r[33]<=48 else 26) if r[7]<=62 else -32) if r[114]<=595 else -37) if r[42]<=-15
        else ((((2 if r[75]<=26 else 44) if r[88]<=6 else (((1 if r[88]<=15 else -29) if r[5]<=3 else -45) if r[1]<=91
        else 38) if r[89]<=49 else 16) if r[55]<=33 else 21) if r[35]<=0 else -58) if r[39]<=6 else -57) + (((((30 if
        r[86]<=39 else -33) if r[88]<=5 else -24) if r[44]<=1 else 26) if r[84]<=81 else -44) if r[42]<=-15 else
        ((((-27 if r[93]<=4 else -1) if r[88]<=80 else 48) if r[100]<=10 else (1 if r[78]<=283 else -74) if r[6]<=32
        else 27) if r[58]<=25 else 20 if r[34]<=0 else -48) if r[68]<=0 else 23) + (((((-25 if r[78]<=-75 else 14 if
        r[0]<=392 else 52) if r[114]<=595 else -17) if r[61]<=0 else -23) if r[31]<=27 else (((((7 if r[40]<=0 else
        -62) if r[68]<=0 else 34) if r[64]<=0 else -31) if r[59]<=0 else 28) if r[104]<=7 else -39) if r[34]<=0 else
        -52) if r[30]<=1 else 23 if r[32]<=0 else -41)
    )


def _third_10(r: Sequence[int]) -> int:
    return (
        (((((-10 if r[78]<=-65 else 33) if r[88]<=6 else -24 if r[76]<=-14 else (((-21 if r[59]<=0 else 7) if
        r[82]<=34 else 20) if r[34]<=0 else -54) if r[0]<=647 else 46) if r[51]<=0 else ((28 if r[18]<=0 else -35) if
        r[100]<=73 else -32) if r[7]<=42 else -8) if r[104]<=6 else -34) if r[35]<=0 else -57) + ((((((40 if r[86]<=21
        else -22) if r[103]<=19 else 119) if r[88]<=4 else (((-2 if r[2]<=0 else 20) if r[68]<=0 else 31) if r[104]<=3
        else -28) if r[30]<=1 else -40) if r[115]<=39 else -36) if r[61]<=0 else -26 if r[6]<=30 else 1) if r[84]<=79
        else -45 if r[95]<=24 else -14 if r[55]<=48 else 47) + ((((6 if r[114]<=569 else -36) if r[42]<=-15 else (20
        if r[35]<=0 else -50) if r[84]<=77 else ((26 if r[96]<=9 else -63) if r[115]<=8 else 46 if r[104]<=0 else -30)
        if r[89]<=43 else 31) if r[61]<=0 else -31 if r[95]<=3 else -22 if r[2]<=0 else 9) if r[30]<=1 else -39 if
        r[3]<=3 else 46) + (((-26 if r[60]<=0 else 1) if r[33]<=61 else (-5 if r[58]<=-7 else 38) if r[87]<=7 else
        -27) if r[74]<=-15 else ((-19 if r[100]<=14 else (26 if r[84]<=57 else -65) if r[6]<=27 else 34) if r[95]<=5
        else 0 if r[66]<=-14 else (13 if r[60]<=0 else 34) if r[35]<=0 else -53) if r[34]<=0 else -48) + ((((((-21 if
        r[8]<=0 else 6) if r[0]<=647 else 46) if r[66]<=-14 else 13 if r[84]<=85 else -25) if r[2]<=1 else -9 if
        r[0]<=165 else -58) if r[63]<=37 else 25 if r[84]<=69 else -3) if r[27]<=0 else (-35 if r[27]<=776 else -20 if
        r[3]<=0 else 31) if r[99]<=0 else 21 if r[80]<=6 else -29) + (((7 if r[88]<=4 else -26 if r[58]<=105 else 30)
        if r[52]<=0 else 9) if r[74]<=-15 else (((46 if r[86]<=21 else 5) if r[105]<=0 else -42) if r[88]<=6 else (((4
        if r[104]<=1 else -42) if r[89]<=29 else 19) if r[94]<=2 else -30 if r[6]<=34 else 10) if r[34]<=0 else -56)
        if r[39]<=6 else -59) + (((-43 if r[58]<=-19 else 17 if r[88]<=4 else ((-27 if r[60]<=0 else 3) if r[113]<=759
        else 32) if r[88]<=81 else 37) if r[2]<=0 else (((3 if r[114]<=430 else -46 if r[51]<=0 else 0) if r[99]<=0
        else 19) if r[31]<=80 else -52) if r[55]<=33 else 23) if r[52]<=0 else 4 if r[63]<=30 else 29) + (((((((((21
        if r[84]<=56 else -9) if r[115]<=37 else -40) if r[25]<=0 else 52) if r[8]<=14 else -31) if r[34]<=0 else -46)
        if r[114]<=569 else (-33 if r[3]<=0 else 7) if r[78]<=103 else 15) if r[7]<=71 else -28 if r[25]<=0 else 55)
        if r[55]<=33 else 17 if r[8]<=2 else -13) if r[35]<=0 else -56) + (((((-19 if r[74]<=-15 else 0) if r[63]<=33
        else 15 if r[104]<=8 else -37) if r[68]<=0 else (((33 if r[34]<=0 else -38) if r[98]<=23 else -26) if r[38]<=6
        else -45) if r[104]<=1 else -8) if r[11]<=2 else -49) if r[84]<=80 else ((37 if r[100]<=23 else -20) if
        r[83]<=100 else -27) if r[90]<=14 else -40) + (((-26 if r[44]<=1 else 10) if r[111]<=95 else 5) if r[42]<=-15
        else ((((((62 if r[84]<=58 else -8) if r[88]<=4 else 15 if r[86]<=1 else -16) if r[5]<=1 else 22 if r[24]<=0
        else -43) if r[60]<=0 else 26) if r[35]<=0 else -53) if r[11]<=0 else -39 if r[112]<=23 else 5) if r[39]<=6
        else -54)
    )


def _third_20(r: Sequence[int]) -> int:
    return (
        ((((((15 if r[112]<=-5 else -34 if r[42]<=-15 else -4) if r[0]<=593 else 45) if r[59]<=0 else 20 if r[30]<=1
        else -30) if r[61]<=0 else (((-29 if r[31]<=40 else -2) if r[0]<=461 else 32) if r[0]<=524 else -2 if r[5]<=4
        else -92) if r[50]<=80 else 26) if r[52]<=0 else 15) if r[34]<=0 else -47) + ((((-31 if r[8]<=0 else 5) if
        r[50]<=-14 else -3) if r[66]<=-14 else ((28 if r[7]<=20 else (5 if r[6]<=33 else 32) if r[112]<=62 else -7) if
        r[115]<=39 else -34) if r[84]<=68 else 29 if r[98]<=-20 else 12 if r[81]<=9 else (-44 if r[63]<=50 else 41) if
        r[115]<=5 else -2) if r[34]<=0 else -46) + (((-37 if r[111]<=95 else 5) if r[42]<=-26 else ((((18 if r[104]<=6
        else -40) if r[61]<=0 else (-38 if r[100]<=5 else 12) if r[66]<=-18 else 4) if r[35]<=0 else -54) if r[34]<=0
        else -46) if r[84]<=79 else -41 if r[95]<=24 else 18 if r[90]<=18 else -69 if r[108]<=5 else -10) if r[11]<=2
        else -48) + (((((55 if r[112]<=-113 else ((((-25 if r[82]<=-6 else -1 if r[43]<=0 else 22) if r[44]<=0 else
        28) if r[61]<=0 else -14 if r[50]<=64 else 19) if r[58]<=100 else 36) if r[34]<=0 else -45) if r[104]<=6 else
        -38) if r[11]<=2 else -45) if r[84]<=80 else -37 if r[41]<=27 else -4) if r[30]<=1 else -28) + (16 if r[88]<=6
        else (((((((((-58 if r[108]<=10 else -8) if r[82]<=13 else 16) if r[88]<=12 else -41) if r[77]<=115 else 5) if
        r[58]<=94 else 36) if r[89]<=31 else 12 if r[113]<=47 else 55) if r[39]<=7 else -56) if r[30]<=1 else -34) if
        r[34]<=0 else -53) if r[104]<=3 else -33 if r[78]<=209 else 28) + ((-29 if r[33]<=-15 else 10 if r[114]<=120
        else 0 if r[112]<=56 else -30) if r[50]<=-14 else (((((((5 if r[8]<=0 else 42) if r[2]<=1 else -17) if
        r[94]<=2 else 29 if r[88]<=4 else -23) if r[11]<=0 else -28) if r[24]<=0 else -55) if r[0]<=665 else 48) if
        r[63]<=33 else 16) if r[10]<=0 else -36) + (((((-19 if r[98]<=2 else 62) if r[112]<=-51 else -20) if r[60]<=0
        else 13) if r[2]<=0 else (((-24 if r[52]<=0 else 24 if r[84]<=82 else -54) if r[50]<=-2 else 19) if r[99]<=0
        else -4 if r[6]<=31 else 37) if r[31]<=80 else (-11 if r[1]<=26 else -101) if r[82]<=34 else 15) if r[104]<=6
        else -29) + (((((-20 if r[89]<=109 else 55) if r[96]<=1 else 53 if r[112]<=-177 else ((19 if r[112]<=63 else
        30 if r[114]<=278 else (-26 if r[8]<=0 else 9) if r[51]<=0 else -12 if r[115]<=4 else 26) if r[34]<=0 else
        -47) if r[98]<=24 else -26) if r[84]<=80 else -18) if r[104]<=6 else -28) if r[35]<=0 else -54) + ((-29 if
        r[58]<=-18 else (-23 if r[73]<=14 else 9) if r[2]<=0 else (22 if r[112]<=62 else -16) if r[31]<=78 else -45)
        if r[74]<=-15 else (12 if r[73]<=38 else ((-14 if r[0]<=209 else 35) if r[49]<=14 else -42 if r[98]<=16 else
        10) if r[55]<=9 else 3) if r[55]<=31 else 6 if r[0]<=149 else 24) + ((((((-37 if r[73]<=99 else 7) if
        r[58]<=-19 else ((37 if r[112]<=-13 else -29 if r[108]<=-7 else 7) if r[84]<=69 else -25) if r[98]<=23 else
        -46) if r[59]<=0 else -21 if r[76]<=-17 else 8) if r[49]<=242 else 18) if r[52]<=0 else 52 if r[108]<=-14 else
        1 if r[63]<=30 else 24) if r[11]<=2 else -45)
    )


THIRD = (_third_0, _third_10, _third_20,)
