"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c6, c7, c11, c25, c29, c30, c31, c32, c33, c34, c35, c39, c41, c42, c49, c50, c51, c52, c55,
    c57, c58, c59, c60, c61, c63, c66, c68, c71, c72, c75, c76, c81, c82, c84, c86, c88, c89, c98, c99, c100, c103,
    c104, c105, c106, c107, c108, c111, c112, c113, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 6, 7, 11, 25, 29, 30,
    31, 32, 33, 34, 35, 39, 41, 42, 49, 50, 51, 52, 55, 57, 58, 59, 60, 61, 63, 66, 68, 71, 72, 75, 76, 81, 82, 84,
    86, 88, 89, 98, 99, 100, 103, 104, 105, 106, 107, 108, 111, 112, 113, 115,))
    for i in places:
        totals[i] += (
            ((((-40 if c100[i]<=11 else 13) if c66[i]<=-24 else (8 if c103[i]<=20 else 74) if c88[i]<=6 else (-25 if
            c111[i]<=85 else -1) if c31[i]<=28 else ((1 if c115[i]<=9 else 34) if c31[i]<=76 else -1 if c99[i]<=0 else
            -14 if c33[i]<=33 else -98) if c68[i]<=0 else 22) if c55[i]<=33 else 12) if c35[i]<=0 else -51) + ((((-27
            if c58[i]<=-19 else ((((-35 if c41[i]<=26 else -4) if c76[i]<=-17 else (12 if c75[i]<=36 else (32 if
            c88[i]<=12 else -15) if c58[i]<=-13 else -24) if c59[i]<=0 else 13) if c113[i]<=113 else 38) if c104[i]<=6
            else -32) if c115[i]<=37 else -46) if c98[i]<=23 else -40) if c50[i]<=70 else 17) if c52[i]<=0 else 12) +
            ((((((6 if c113[i]<=142 else 48) if c1[i]<=64 else 35) if c104[i]<=6 else -33) if c84[i]<=75 else (42 if
            c81[i]<=3 else -57 if c107[i]<=1940 else 23) if c115[i]<=4 else -34 if c82[i]<=-9 else 21) if c61[i]<=0
            else -24 if c6[i]<=30 else 3) if c30[i]<=1 else (39 if c89[i]<=2 else -40) if c3[i]<=3 else 42) + (-21 if
            c42[i]<=-24 else ((35 if c105[i]<=0 else -39) if c86[i]<=39 else -14) if c88[i]<=6 else (((((-24 if
            c63[i]<=30 else -12 if c1[i]<=37 else 30) if c1[i]<=90 else 41) if c108[i]<=11 else (23 if c106[i]<=0 else
            -28) if c39[i]<=0 else -32) if c103[i]<=9 else -42) if c104[i]<=1 else -33) if c89[i]<=49 else 13) + ((3
            if c89[i]<=7 else 31) if c88[i]<=6 else (-21 if c31[i]<=17 else ((((((-7 if c51[i]<=0 else 20) if
            c25[i]<=0 else 46) if c31[i]<=81 else 4 if c32[i]<=7 else -85) if c104[i]<=1 else -28) if c4[i]<=4 else
            46) if c30[i]<=1 else -49) if c34[i]<=0 else -53) if c89[i]<=49 else 31 if c88[i]<=26 else -1) + (((-34 if
            c50[i]<=-26 else ((-12 if c6[i]<=13 else 37) if c86[i]<=39 else -35 if c0[i]<=69 else 24) if c103[i]<=20
            else 57) if c88[i]<=6 else ((-20 if c55[i]<=34 else -16 if c2[i]<=0 else 22) if c113[i]<=770 else 38) if
            c31[i]<=28 else (-5 if c71[i]<=45 else 28) if c115[i]<=9 else 25) if c35[i]<=0 else -51) + (((((20 if
            c112[i]<=-10 else 20 if c7[i]<=6 else -27 if c57[i]<=21 else -6) if c72[i]<=0 else -38) if c33[i]<=48 else
            (((((-3 if c1[i]<=44 else -79) if c68[i]<=0 else 25) if c6[i]<=31 else 21) if c29[i]<=0 else 29) if
            c31[i]<=81 else -75) if c2[i]<=1 else -39) if c104[i]<=8 else -39) if c60[i]<=0 else 12) + (((((-24 if
            c50[i]<=-22 else ((4 if c71[i]<=36 else 31) if c84[i]<=52 else ((-9 if c25[i]<=0 else 42) if c11[i]<=0
            else -45) if c66[i]<=75 else 34) if c61[i]<=0 else -16) if c49[i]<=247 else 20) if c52[i]<=0 else (28 if
            c98[i]<=-8 else -5) if c63[i]<=30 else 28) if c35[i]<=0 else -49) if c11[i]<=2 else -44)
        )


def _rest_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c3, c5, c6, c7, c10, c11, c13, c25, c27, c30, c31, c32, c33, c34, c35, c39, c45, c47, c49, c57, c58, c60,
    c61, c62, c63, c65, c66, c72, c74, c75, c76, c78, c80, c81, c84, c85, c86, c88, c89, c90, c92, c94, c96, c98, c99,
    c100, c104, c106, c107, c109, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 2, 3, 5, 6, 7, 10, 11, 13,
    25, 27, 30, 31, 32, 33, 34, 35, 39, 45, 47, 49, 57, 58, 60, 61, 62, 63, 65, 66, 72, 74, 75, 76, 78, 80, 81, 84,
    85, 86, 88, 89, 90, 92, 94, 96, 98, 99, 100, 104, 106, 107, 109, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            (((((((-9 if c6[i]<=15 else 27) if c104[i]<=5 else -38) if c88[i]<=6 else 15 if c84[i]<=21 else ((-14 if
            c89[i]<=67 else 39) if c25[i]<=0 else 66) if c78[i]<=-50 else -22 if c109[i]<=19 else 2) if c58[i]<=105
            else 33) if c115[i]<=9 else 25 if c94[i]<=2 else -12) if c115[i]<=39 else -40) if c34[i]<=0 else -42) +
            (((((((7 if c5[i]<=1 else 39) if c11[i]<=0 else -22) if c112[i]<=63 else -10) if c106[i]<=0 else -20) if
            c27[i]<=0 else -28) if c100[i]<=10 else (23 if c34[i]<=0 else -36) if c92[i]<=0 else 5 if c80[i]<=4 else
            -26) if c3[i]<=0 else ((13 if c57[i]<=45 else -25) if c74[i]<=-14 else 24) if c39[i]<=6 else -57) +
            (((((((((29 if c61[i]<=0 else -14 if c99[i]<=3 else 34) if c84[i]<=51 else -15 if c25[i]<=0 else 35) if
            c80[i]<=7 else -53 if c63[i]<=20 else -32 if c33[i]<=35 else 27) if c114[i]<=568 else -14) if c58[i]<=105
            else 25) if c115[i]<=9 else 20) if c115[i]<=39 else -37) if c10[i]<=0 else -37) if c35[i]<=0 else -49) +
            ((((((-22 if c115[i]<=3 else -7 if c0[i]<=281 else 43) if c65[i]<=26 else 16) if c66[i]<=-14 else ((3 if
            c76[i]<=-12 else 26) if c114[i]<=496 else ((31 if c31[i]<=-1 else -27) if c113[i]<=193 else 35) if
            c31[i]<=33 else 17) if c11[i]<=0 else -12) if c115[i]<=39 else -36) if c34[i]<=0 else -40) if c35[i]<=0
            else -48) + ((((-29 if c6[i]<=15 else 19 if c98[i]<=7 else -13) if c114[i]<=568 else -27) if c7[i]<=61
            else -28) if c74[i]<=-15 else ((-3 if c5[i]<=1 else (5 if c75[i]<=93 else 34) if c2[i]<=1 else -19) if
            c3[i]<=0 else 26 if c0[i]<=270 else (-59 if c49[i]<=178 else 22) if c6[i]<=38 else 30) if c10[i]<=0 else
            -36) + (((((27 if c112[i]<=28 else -22 if c115[i]<=3 else 17) if c98[i]<=-8 else ((3 if c81[i]<=38 else
            51) if c114[i]<=568 else (56 if c107[i]<=718 else -7) if c78[i]<=-56 else -44 if c47[i]<=19 else -10) if
            c11[i]<=0 else -35 if c32[i]<=25 else 15) if c115[i]<=9 else 16) if c115[i]<=39 else -36) if c13[i]<=0
            else -33) + ((((-25 if c96[i]<=24 else (-20 if c90[i]<=27 else 79) if c89[i]<=9 else -38 if c111[i]<=11
            else 0) if c2[i]<=0 else 1) if c33[i]<=49 else (13 if c49[i]<=38 else -20) if c62[i]<=0 else ((38 if
            c114[i]<=488 else -10) if c2[i]<=1 else -67) if c100[i]<=10 else 31) if c60[i]<=0 else 17 if c11[i]<=0
            else -26) + ((((((((28 if c86[i]<=21 else -19) if c88[i]<=4 else -3 if c104[i]<=1 else -31) if c84[i]<=85
            else -33) if c88[i]<=84 else 37) if c5[i]<=1 else 10) if c30[i]<=1 else 14 if c112[i]<=-10 else -40) if
            c3[i]<=0 else (22 if c45[i]<=0 else -5) if c72[i]<=1 else -36) if c39[i]<=6 else -54 if c85[i]<=37 else
            12)
        )


def _rest_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c7, c8, c11, c17, c24, c25, c31, c32, c33, c34, c35, c38, c39, c41, c42, c44, c49, c50, c51, c52, c53,
    c55, c58, c60, c61, c63, c64, c65, c66, c68, c70, c72, c74, c75, c77, c78, c83, c84, c86, c87, c88, c90, c91, c94,
    c96, c98, c99, c100, c104, c106, c107, c112, c114, c115,) = map(c.__getitem__, (0, 1, 7, 8, 11, 17, 24, 25, 31,
    32, 33, 34, 35, 38, 39, 41, 42, 44, 49, 50, 51, 52, 53, 55, 58, 60, 61, 63, 64, 65, 66, 68, 70, 72, 74, 75, 77,
    78, 83, 84, 86, 87, 88, 90, 91, 94, 96, 98, 99, 100, 104, 106, 107, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((-20 if c44[i]<=0 else 6) if c100[i]<=29 else 8) if c74[i]<=-15 else -17 if c50[i]<=-22 else (-7 if
            c78[i]<=-80 else 37 if c64[i]<=0 else -20) if c88[i]<=6 else ((11 if c75[i]<=8 else -38) if c66[i]<=-24
            else 30 if c65[i]<=6 else (10 if c39[i]<=7 else -54) if c94[i]<=2 else -12) if c34[i]<=0 else -47) +
            ((((((34 if c91[i]<=5 else -7) if c88[i]<=4 else -12 if c1[i]<=104 else 44) if c63[i]<=33 else ((18 if
            c107[i]<=386 else -15) if c31[i]<=77 else -40) if c55[i]<=31 else 21) if c68[i]<=0 else 22 if c70[i]<=0
            else -23 if c33[i]<=58 else 27) if c115[i]<=39 else -47 if c74[i]<=48 else 24) if c72[i]<=2 else -37) +
            (((-16 if c96[i]<=1 else ((28 if c114[i]<=294 else 10 if c83[i]<=100 else -34) if c84[i]<=52 else -14 if
            c77[i]<=140 else (-17 if c96[i]<=13 else 29) if c53[i]<=288 else -42) if c61[i]<=0 else -11) if c52[i]<=0
            else 29 if c98[i]<=-8 else -6 if c63[i]<=30 else 21) if c34[i]<=0 else 30 if c88[i]<=6 else -50) +
            (((((((((-18 if c78[i]<=-56 else 21) if c90[i]<=10 else (57 if c90[i]<=38 else 4) if c86[i]<=39 else -3)
            if c88[i]<=6 else (-8 if c115[i]<=9 else 14) if c68[i]<=0 else 14) if c88[i]<=81 else 40) if c104[i]<=5
            else -22) if c115[i]<=39 else -31) if c34[i]<=0 else -36) if c98[i]<=23 else -25) if c17[i]<=0 else -43) +
            (((-14 if c31[i]<=11 else (((-19 if c49[i]<=10 else 20) if c38[i]<=0 else -38) if c51[i]<=1 else -44) if
            c96[i]<=14 else 25) if c107[i]<=711 else -30) if c74[i]<=-15 else -16 if c50[i]<=-22 else ((7 if
            c55[i]<=48 else 28) if c35[i]<=0 else -44) if c11[i]<=0 else (-30 if c41[i]<=187 else 14) if c78[i]<=180
            else 18) + (((((((-16 if c66[i]<=-24 else (42 if c106[i]<=2 else -29) if c112[i]<=-87 else 13 if
            c104[i]<=3 else -34) if c98[i]<=23 else -46 if c77[i]<=63 else 10) if c34[i]<=0 else -39) if c115[i]<=39
            else -32) if c84[i]<=80 else (-11 if c87[i]<=33 else 46) if c70[i]<=0 else -30) if c35[i]<=0 else -47) if
            c72[i]<=2 else -35) + (((((((-22 if c58[i]<=-20 else (12 if c31[i]<=81 else 16 if c32[i]<=8 else -79) if
            c107[i]<=701 else -32 if c41[i]<=27 else 4) if c7[i]<=94 else -23) if c98[i]<=23 else -35) if c49[i]<=247
            else 24 if c53[i]<=1292 else -39) if c52[i]<=0 else 14 if c24[i]<=0 else -41) if c72[i]<=2 else -33) if
            c35[i]<=0 else -46) + ((((-15 if c0[i]<=179 else 16) if c114[i]<=594 else -31) if c25[i]<=0 else 48 if
            c8[i]<=12 else -30) if c42[i]<=-15 else (((37 if c99[i]<=-1 else ((3 if c114[i]<=568 else -23) if
            c31[i]<=27 else 13) if c60[i]<=0 else 21) if c24[i]<=0 else -4 if c53[i]<=16 else -91) if c35[i]<=0 else
            -41) if c11[i]<=0 else -15)
        )


def _rest_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c5, c7, c8, c10, c11, c13, c17, c24, c25, c30, c31, c32, c33, c34, c35, c39, c40, c42, c44, c47, c49,
    c50, c55, c58, c60, c63, c64, c65, c66, c71, c74, c76, c77, c78, c83, c84, c86, c88, c89, c94, c96, c98, c102,
    c104, c106, c107, c109, c112, c114, c115,) = map(c.__getitem__, (0, 1, 2, 5, 7, 8, 10, 11, 13, 17, 24, 25, 30, 31,
    32, 33, 34, 35, 39, 40, 42, 44, 47, 49, 50, 55, 58, 60, 63, 64, 65, 66, 71, 74, 76, 77, 78, 83, 84, 86, 88, 89,
    94, 96, 98, 102, 104, 106, 107, 109, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((((((((9 if c7[i]<=52 else -10) if c84[i]<=88 else -34) if c25[i]<=0 else (9 if c65[i]<=30 else 71) if
            c8[i]<=12 else -41) if c88[i]<=14 else 15 if c98[i]<=-8 else -5 if c86[i]<=1 else -34) if c115[i]<=39 else
            -42) if c5[i]<=6 else -51) if c1[i]<=104 else 43) if c89[i]<=49 else 10) if c35[i]<=0 else -45) +
            (((((((-22 if c66[i]<=-14 else (13 if c114[i]<=367 else -15) if c31[i]<=81 else -33) if c30[i]<=6 else 50)
            if c8[i]<=0 else (-26 if c74[i]<=-26 else 23) if c1[i]<=22 else -29 if c33[i]<=86 else 26) if c55[i]<=33
            else 11) if c10[i]<=0 else -39) if c13[i]<=0 else -35) if c58[i]<=105 else 27 if c88[i]<=80 else -45) +
            ((((((((-1 if c7[i]<=50 else -37) if c50[i]<=4 else -15 if c2[i]<=0 else 33) if c107[i]<=502 else -16 if
            c5[i]<=3 else -1 if c76[i]<=-11 else -95) if c8[i]<=0 else 16 if c47[i]<=38 else -28) if c60[i]<=0 else
            11) if c31[i]<=30 else 5 if c71[i]<=45 else 32) if c30[i]<=1 else -22) if c11[i]<=2 else -39) + ((-14 if
            c44[i]<=1 else 15) if c42[i]<=-15 else (35 if c0[i]<=8 else (2 if c107[i]<=701 else (-51 if c115[i]<=5
            else -38 if c77[i]<=178 else 17) if c89[i]<=49 else -17 if c55[i]<=41 else 48) if c31[i]<=27 else (-20 if
            c50[i]<=-22 else 18) if c11[i]<=0 else -30 if c1[i]<=50 else 29) if c39[i]<=6 else -47) + (((((((((2 if
            c106[i]<=4 else 71) if c98[i]<=0 else -29) if c96[i]<=1 else 18) if c64[i]<=0 else -31 if c63[i]<=32 else
            20) if c83[i]<=57 else -15 if c50[i]<=-11 else (10 if c109[i]<=12 else -39) if c24[i]<=0 else -46) if
            c40[i]<=0 else -29) if c30[i]<=1 else -21) if c11[i]<=2 else -38) if c34[i]<=0 else -36) + ((((-25 if
            c89[i]<=33 else 26) if c98[i]<=2 else 41) if c112[i]<=-87 else ((15 if c98[i]<=-8 else ((-1 if c88[i]<=12
            else -10 if c32[i]<=4 else -42) if c31[i]<=27 else 9 if c31[i]<=81 else 8 if c33[i]<=30 else -58) if
            c58[i]<=105 else 23) if c115[i]<=39 else -31) if c104[i]<=3 else -29) if c104[i]<=14 else -42) + (((((2 if
            c78[i]<=-69 else 51) if c84[i]<=58 else -9) if c88[i]<=4 else (((-10 if c55[i]<=8 else ((-22 if c49[i]<=43
            else 4) if c102[i]<=33 else 49) if c115[i]<=5 else 18) if c94[i]<=1 else 33) if c34[i]<=0 else -46) if
            c94[i]<=3 else -3 if c98[i]<=8 else -35) if c17[i]<=0 else -40) if c35[i]<=0 else -44) + ((((-19 if
            c25[i]<=0 else 25) if c33[i]<=52 else 25 if c114[i]<=236 else -37 if c94[i]<=1 else 23) if c42[i]<=-15
            else 33 if c0[i]<=8 else (((3 if c88[i]<=80 else 34) if c30[i]<=1 else 27 if c88[i]<=4 else -45) if
            c32[i]<=35 else 10 if c1[i]<=83 else -70) if c32[i]<=40 else 32) if c39[i]<=6 else -35)
        )


def _rest_32(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c5, c8, c10, c11, c13, c17, c20, c24, c25, c27, c29, c31, c32, c33, c34, c35, c39, c45, c47, c50,
    c52, c55, c58, c59, c64, c72, c73, c74, c75, c77, c78, c80, c82, c85, c86, c88, c89, c90, c94, c96, c98, c99,
    c103, c104, c108, c111, c112, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 5, 8, 10, 11, 13, 17, 20, 24, 25, 27,
    29, 31, 32, 33, 34, 35, 39, 45, 47, 50, 52, 55, 58, 59, 64, 72, 73, 74, 75, 77, 78, 80, 82, 85, 86, 88, 89, 90,
    94, 96, 98, 99, 103, 104, 108, 111, 112, 114, 115,))
    for i in places:
        totals[i] += (
            ((((-10 if c78[i]<=-80 else (36 if c89[i]<=2 else -13) if c89[i]<=6 else 62) if c88[i]<=4 else ((-12 if
            c25[i]<=0 else 31) if c103[i]<=8 else -34) if c89[i]<=31 else ((36 if c32[i]<=1 else -7 if c33[i]<=13 else
            15) if c33[i]<=141 else -57) if c27[i]<=0 else -12) if c1[i]<=112 else 39) if c72[i]<=2 else -33) + (((-39
            if c58[i]<=-24 else ((3 if c64[i]<=0 else -29) if c52[i]<=0 else 17) if c29[i]<=0 else -23 if c31[i]<=92
            else 12) if c2[i]<=0 else ((9 if c45[i]<=0 else (4 if c114[i]<=389 else -34) if c89[i]<=88 else 32) if
            c58[i]<=27 else 22) if c31[i]<=80 else 10 if c32[i]<=9 else -62) if c104[i]<=14 else -42) + ((-5 if
            c86[i]<=39 else -34) if c74[i]<=-15 else (17 if c64[i]<=0 else -23) if c73[i]<=38 else ((((-15 if
            c1[i]<=16 else -58) if c99[i]<=25 else 26) if c94[i]<=1 else 3) if c55[i]<=7 else -1) if c47[i]<=29 else
            (-20 if c96[i]<=29 else 9) if c2[i]<=0 else 27 if c2[i]<=1 else 4 if c32[i]<=10 else -47) + ((((((((1 if
            c52[i]<=0 else 30) if c98[i]<=-12 else 43) if c98[i]<=-9 else ((-34 if c88[i]<=10 else -4) if c111[i]<=85
            else 4) if c90[i]<=27 else 55 if c82[i]<=-40 else 20 if c88[i]<=14 else -4) if c115[i]<=39 else -28) if
            c13[i]<=0 else -29) if c39[i]<=6 else -33) if c10[i]<=0 else -31) if c98[i]<=23 else -22) + (((((((-13 if
            c50[i]<=-22 else (((-19 if c78[i]<=-94 else 12) if c50[i]<=48 else 26) if c27[i]<=1 else -3) if c64[i]<=0
            else -8) if c20[i]<=0 else -40) if c24[i]<=0 else -33) if c72[i]<=0 else (-37 if c1[i]<=28 else 6) if
            c77[i]<=143 else 20) if c13[i]<=0 else -29) if c11[i]<=2 else -36) if c35[i]<=0 else -43) + (((6 if
            c98[i]<=14 else 71) if c89[i]<=2 else (((((4 if c88[i]<=6 else -17) if c25[i]<=0 else 30) if c5[i]<=6 else
            -46) if c89[i]<=22 else (30 if c0[i]<=267 else -21) if c96[i]<=45 else -33) if c88[i]<=14 else -2 if
            c85[i]<=1 else -29) if c1[i]<=104 else 41) if c89[i]<=49 else 30 if c88[i]<=26 else -2) + ((((((-23 if
            c108[i]<=-7 else 23 if c114[i]<=105 else -15 if c8[i]<=0 else 8) if c80[i]<=7 else -42) if c59[i]<=0 else
            (-2 if c33[i]<=51 else 19) if c33[i]<=133 else 25 if c112[i]<=75 else -73) if c32[i]<=40 else 26) if
            c3[i]<=0 else 15 if c32[i]<=20 else -41 if c75[i]<=88 else 18) if c17[i]<=0 else -39) + (((-29 if
            c33[i]<=-25 else (((((23 if c88[i]<=4 else -2) if c94[i]<=32 else -29) if c0[i]<=157 else -46) if
            c64[i]<=0 else -28) if c33[i]<=49 else 19 if c114[i]<=488 else (-40 if c55[i]<=36 else 26) if c31[i]<=30
            else 20 if c31[i]<=94 else -41) if c3[i]<=0 else 13) if c34[i]<=0 else -33) if c17[i]<=0 else -38)
        )


def _rest_40(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c4, c5, c6, c7, c11, c13, c18, c20, c24, c25, c30, c31, c32, c33, c34, c35, c38, c39, c40, c42, c44,
    c50, c53, c56, c58, c60, c61, c65, c66, c68, c72, c73, c74, c75, c78, c79, c82, c83, c84, c86, c88, c89, c90, c93,
    c96, c98, c99, c100, c104, c107, c109, c113, c115,) = map(c.__getitem__, (0, 1, 2, 4, 5, 6, 7, 11, 13, 18, 20, 24,
    25, 30, 31, 32, 33, 34, 35, 38, 39, 40, 42, 44, 50, 53, 56, 58, 60, 61, 65, 66, 68, 72, 73, 74, 75, 78, 79, 82,
    83, 84, 86, 88, 89, 90, 93, 96, 98, 99, 100, 104, 107, 109, 113, 115,))
    for i in places:
        totals[i] += (
            (((((((((-24 if c44[i]<=0 else 17) if c73[i]<=14 else 30 if c88[i]<=4 else 1) if c100[i]<=29 else 32 if
            c100[i]<=86 else -7) if c65[i]<=310 else -28) if c7[i]<=94 else -21) if c60[i]<=0 else 15) if c13[i]<=0
            else -33) if c11[i]<=0 else (-32 if c79[i]<=6 else 14) if c0[i]<=352 else 12) if c58[i]<=105 else 19) +
            (((30 if c86[i]<=39 else -22) if c88[i]<=4 else (-16 if c31[i]<=15 else (((-6 if c33[i]<=24 else 17) if
            c24[i]<=0 else -38) if c31[i]<=81 else (14 if c33[i]<=-2 else -30) if c4[i]<=1 else -65) if c40[i]<=0 else
            5 if c99[i]<=4 else -77) if c68[i]<=0 else 12 if c98[i]<=23 else -34) if c72[i]<=2 else -31) + ((-18 if
            c42[i]<=-26 else ((((((10 if c40[i]<=0 else -27) if c18[i]<=0 else -38) if c34[i]<=0 else -31) if
            c98[i]<=23 else -19) if c104[i]<=1 else (-23 if c88[i]<=80 else 25) if c113[i]<=142 else (-37 if
            c107[i]<=220 else 37) if c104[i]<=12 else -34) if c1[i]<=112 else 42) if c11[i]<=2 else -34) if c35[i]<=0
            else -42) + ((((((40 if c109[i]<=-40 else -34 if c58[i]<=-28 else ((10 if c31[i]<=81 else 6 if c32[i]<=7
            else -69) if c104[i]<=1 else -22) if c38[i]<=0 else -16) if c84[i]<=80 else -29 if c61[i]<=256 else 18) if
            c4[i]<=4 else 36) if c115[i]<=39 else -39) if c89[i]<=49 else 32 if c7[i]<=11 else 6) if c104[i]<=8 else
            -25) + ((((-11 if c44[i]<=1 else 16) if c42[i]<=-15 else 24 if c98[i]<=-21 else (15 if c75[i]<=11 else 18
            if c6[i]<=1 else (-6 if c5[i]<=7 else -61) if c32[i]<=40 else 33) if c88[i]<=80 else 39 if c0[i]<=277 else
            -25) if c39[i]<=6 else -32) if c30[i]<=1 else 25 if c31[i]<=-1 else 19 if c88[i]<=4 else -41) + (((((((-1
            if c2[i]<=1 else 15 if c83[i]<=9 else -43) if c7[i]<=52 else -20) if c50[i]<=25 else ((-11 if c42[i]<=-15
            else 38) if c53[i]<=278 else -24) if c7[i]<=19 else -10 if c66[i]<=66 else 27) if c25[i]<=0 else 6 if
            c84[i]<=63 else 53) if c89[i]<=49 else 10) if c35[i]<=0 else -41) if c11[i]<=2 else -34) + (((-19 if
            c93[i]<=2 else ((-23 if c73[i]<=14 else 15) if c98[i]<=8 else -48) if c96[i]<=5 else (-30 if c82[i]<=-9
            else 5) if c90[i]<=16 else (-22 if c78[i]<=-94 else 56) if c89[i]<=16 else 7) if c2[i]<=0 else 23 if
            c75[i]<=10 else 46 if c65[i]<=3 else 19 if c88[i]<=6 else -3) if c20[i]<=0 else -38) + ((-3 if
            c107[i]<=745 else -26) if c74[i]<=-15 else (((((-5 if c60[i]<=0 else 26 if c60[i]<=2 else -8) if c2[i]<=0
            else (21 if c18[i]<=0 else -37) if c31[i]<=84 else -18) if c56[i]<=2 else -26) if c2[i]<=1 else 33 if
            c73[i]<=20 else 6 if c6[i]<=25 else -34) if c39[i]<=6 else -40) if c53[i]<=1057 else -31)
        )


def _rest_48(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c6, c7, c8, c11, c12, c13, c17, c18, c20, c24, c30, c31, c32, c33, c34, c35, c44, c45, c49,
    c51, c55, c58, c63, c64, c66, c67, c71, c72, c73, c74, c76, c78, c80, c81, c82, c84, c86, c88, c89, c94, c95, c97,
    c98, c100, c103, c104, c105, c107, c108, c109, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4,
    6, 7, 8, 11, 12, 13, 17, 18, 20, 24, 30, 31, 32, 33, 34, 35, 44, 45, 49, 51, 55, 58, 63, 64, 66, 67, 71, 72, 73,
    74, 76, 78, 80, 81, 82, 84, 86, 88, 89, 94, 95, 97, 98, 100, 103, 104, 105, 107, 108, 109, 111, 112, 113, 114,
    115,))
    for i in places:
        totals[i] += (
            (((-4 if c73[i]<=180 else 21) if c45[i]<=0 else (-32 if c33[i]<=-15 else 2) if c112[i]<=83 else -39) if
            c31[i]<=30 else (((11 if c8[i]<=0 else 34) if c78[i]<=287 else (-70 if c76[i]<=37 else -2) if c71[i]<=36
            else 12) if c11[i]<=0 else -27 if c1[i]<=50 else 23) if c64[i]<=0 else -27 if c63[i]<=32 else 18) +
            ((((((((-14 if c76[i]<=-12 else 4 if c100[i]<=29 else 33) if c88[i]<=13 else -25) if c0[i]<=516 else -77
            if c7[i]<=27 else 8) if c51[i]<=0 else 8 if c18[i]<=0 else -45) if c4[i]<=4 else 33) if c89[i]<=49 else
            (26 if c88[i]<=26 else -6) if c55[i]<=43 else 32) if c35[i]<=0 else -41) if c104[i]<=14 else -40) +
            ((((((-2 if c66[i]<=-14 else 28) if c84[i]<=21 else ((((21 if c88[i]<=4 else 0) if c2[i]<=3 else -24) if
            c72[i]<=0 else -32 if c0[i]<=226 else 19) if c115[i]<=9 else 16) if c24[i]<=0 else -28) if c115[i]<=39
            else -39 if c74[i]<=48 else 21) if c13[i]<=0 else -28) if c11[i]<=2 else -32) if c20[i]<=0 else -37) +
            (((((((((((12 if c103[i]<=9 else -36) if c94[i]<=20 else -17) if c104[i]<=2 else -35) if c80[i]<=7 else
            -20) if c103[i]<=20 else 42) if c84[i]<=80 else -20) if c115[i]<=39 else -38) if c89[i]<=49 else 29 if
            c88[i]<=26 else 18 if c98[i]<=-5 else -12) if c20[i]<=0 else -36) if c17[i]<=0 else -40) if c58[i]<=105
            else 19) + (((((-28 if c89[i]<=11 else 40) if c112[i]<=-396 else ((-20 if c111[i]<=85 else (-19 if
            c6[i]<=33 else 15) if c113[i]<=8 else 33) if c31[i]<=28 else 4) if c55[i]<=33 else 16 if c97[i]<=-85 else
            -6) if c30[i]<=1 else -34 if c3[i]<=3 else 36) if c103[i]<=20 else -15 if c95[i]<=6 else 32) if
            c104[i]<=14 else -39) + ((((((((17 if c81[i]<=-13 else (-15 if c32[i]<=9 else -84) if c6[i]<=37 else 11)
            if c49[i]<=20 else 5) if c71[i]<=5 else 10) if c31[i]<=81 else -27) if c84[i]<=80 else (-32 if c82[i]<=17
            else 29) if c12[i]<=0 else 25) if c89[i]<=31 else 5 if c113[i]<=770 else 35) if c35[i]<=0 else -40) if
            c72[i]<=2 else -29) + ((((((((38 if c105[i]<=0 else -12) if c112[i]<=-98 else (3 if c107[i]<=701 else -20)
            if c31[i]<=28 else 11) if c33[i]<=141 else -46) if c24[i]<=0 else -37) if c11[i]<=0 else (-50 if
            c112[i]<=24 else -4) if c6[i]<=28 else 37 if c114[i]<=97 else -8) if c35[i]<=0 else -39) if c1[i]<=112
            else 34) if c72[i]<=2 else -28) + ((((((-8 if c44[i]<=0 else 20) if c108[i]<=29 else 32) if c30[i]<=1 else
            -34) if c104[i]<=0 else 19 if c88[i]<=4 else -17) if c67[i]<=0 else ((-1 if c109[i]<=-1 else 22) if
            c24[i]<=0 else -33) if c78[i]<=287 else (-34 if c4[i]<=1 else 19) if c6[i]<=34 else 13) if c34[i]<=0 else
            -44 if c86[i]<=12 else 32)
        )


def _rest_56(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c4, c6, c39, c41, c49, c50, c51, c52, c57, c58, c59, c61, c63, c65, c68, c70, c76, c77, c79, c80, c81,
    c84, c87, c88, c89, c90, c93, c95, c97, c98, c99, c103, c104, c110, c112,) = map(c.__getitem__, (0, 1, 4, 6, 39,
    41, 49, 50, 51, 52, 57, 58, 59, 61, 63, 65, 68, 70, 76, 77, 79, 80, 81, 84, 87, 88, 89, 90, 93, 95, 97, 98, 99,
    103, 104, 110, 112,))
    for i in places:
        totals[i] += (
            (((((0 if c87[i]<=9 else -29) if c41[i]<=27 else 29 if c77[i]<=-58 else -31 if c50[i]<=-18 else -3 if
            c77[i]<=119 else 19) if c61[i]<=0 else ((-27 if c6[i]<=30 else -15 if c99[i]<=2 else 16) if c112[i]<=99
            else 14) if c0[i]<=524 else -55) if c49[i]<=247 else 14) if c52[i]<=0 else 0 if c63[i]<=30 else 20) +
            ((((-9 if c68[i]<=0 else 12 if c70[i]<=0 else -17) if c1[i]<=104 else 38) if c59[i]<=0 else (27 if
            c57[i]<=22 else -15) if c76[i]<=-14 else (24 if c97[i]<=-71 else 2) if c1[i]<=83 else 31 if c81[i]<=8 else
            -76 if c98[i]<=6 else 11) if c104[i]<=8 else -46 if c103[i]<=25 else -32 if c87[i]<=33 else 52) +
            (((((((11 if c110[i]<=3 else -32) if c93[i]<=8 else 2 if c98[i]<=15 else 64) if c90[i]<=27 else (81 if
            c95[i]<=38 else -6) if c90[i]<=29 else 10) if c88[i]<=14 else -29 if c51[i]<=0 else -1) if c98[i]<=23 else
            -26) if c89[i]<=49 else 29 if c84[i]<=22 else 3) if c58[i]<=105 else 25 if c88[i]<=71 else -37) +
            ((((((((27 if c112[i]<=-177 else 1 if c80[i]<=7 else -23) if c89[i]<=65 else 64) if c84[i]<=88 else -23)
            if c88[i]<=26 else (-35 if c4[i]<=1 else 11) if c79[i]<=5 else 15 if c65[i]<=413 else -53) if c58[i]<=105
            else 23) if c88[i]<=81 else 42 if c0[i]<=287 else -38) if c104[i]<=8 else -22) if c39[i]<=6 else -30)
        )


REST = (_rest_0, _rest_8, _rest_16, _rest_24, _rest_32, _rest_40, _rest_48, _rest_56,)
