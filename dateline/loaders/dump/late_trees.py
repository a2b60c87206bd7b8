"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _rest_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c5, c6, c8, c10, c11, c17, c25, c30, c31, c32, c33, c34, c35, c38, c39, c42, c44, c47, c50,
    c52, c55, c58, c60, c61, c63, c64, c66, c72, c73, c74, c77, c78, c80, c82, c83, c84, c86, c87, c88, c89, c90, c95,
    c96, c97, c98, c104, c105, c107, c110, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 5, 6,
    8, 10, 11, 17, 25, 30, 31, 32, 33, 34, 35, 38, 39, 42, 44, 47, 50, 52, 55, 58, 60, 61, 63, 64, 66, 72, 73, 74, 77,
    78, 80, 82, 83, 84, 86, 87, 88, 89, 90, 95, 96, 97, 98, 104, 105, 107, 110, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            (((((-41 if c58[i]<=-28 else (-23 if c111[i]<=1 else 50) if c112[i]<=-177 else -22 if c42[i]<=-24 else
            ((10 if c8[i]<=14 else -28) if c31[i]<=81 else 9 if c33[i]<=37 else -84) if c115[i]<=37 else -40) if
            c84[i]<=80 else -29 if c88[i]<=66 else 35) if c98[i]<=24 else -41) if c55[i]<=33 else 12) if c35[i]<=0
            else -56) + (((((-36 if c50[i]<=-26 else -29 if c73[i]<=4 else (-1 if c6[i]<=13 else 42) if c107[i]<=316
            else -18) if c88[i]<=6 else (-26 if c44[i]<=0 else 2) if c77[i]<=121 else (20 if c112[i]<=83 else -2 if
            c80[i]<=4 else -76) if c97[i]<=-56 else -37) if c4[i]<=4 else 40) if c89[i]<=49 else 19) if c104[i]<=3
            else -20) + (((((-19 if c73[i]<=14 else 8) if c84[i]<=79 else -43) if c33[i]<=56 else 6) if c74[i]<=-15
            else (((8 if c83[i]<=58 else (-12 if c89[i]<=29 else 57) if c112[i]<=-98 else 3 if c114[i]<=488 else -29)
            if c31[i]<=30 else 0 if c90[i]<=27 else 22) if c3[i]<=0 else 24) if c10[i]<=0 else -38) if c39[i]<=6 else
            -42) + (((-32 if c50[i]<=-26 else 34 if c105[i]<=0 else -38) if c86[i]<=39 else -16) if c88[i]<=6 else -31
            if c82[i]<=-12 else (((((-23 if c77[i]<=110 else 4) if c25[i]<=0 else 63 if c115[i]<=1 else -1) if
            c5[i]<=6 else -54) if c1[i]<=104 else 47) if c89[i]<=31 else -5 if c42[i]<=-14 else 16) if c2[i]<=1 else
            -21) + ((((-15 if c78[i]<=-69 else 30) if c88[i]<=4 else (-36 if c96[i]<=2 else ((-38 if c66[i]<=-25 else
            6) if c113[i]<=14 else 44) if c38[i]<=7 else -65) if c104[i]<=0 else -33) if c31[i]<=27 else -9 if
            c2[i]<=0 else -2 if c47[i]<=31 else (43 if c31[i]<=85 else -20) if c2[i]<=1 else -23) if c60[i]<=0 else
            12) + (((((((14 if c61[i]<=1040 else -60) if c80[i]<=6 else -18) if c115[i]<=39 else -47) if c114[i]<=569
            else ((42 if c107[i]<=701 else -26) if c2[i]<=0 else -49) if c55[i]<=34 else 3) if c31[i]<=27 else (14 if
            c39[i]<=6 else -42) if c34[i]<=0 else -44) if c11[i]<=2 else -44) if c30[i]<=1 else 30 if c32[i]<=0 else
            -34) + ((((((((18 if c72[i]<=0 else -17) if c107[i]<=701 else -32 if c42[i]<=-14 else -27 if c89[i]<=30
            else 20) if c1[i]<=92 else 46) if c34[i]<=0 else -36) if c104[i]<=6 else -43 if c87[i]<=33 else 14) if
            c64[i]<=0 else -28 if c1[i]<=53 else 36) if c61[i]<=0 else -28 if c95[i]<=3 else -3) if c17[i]<=0 else
            -48) + (((-2 if c98[i]<=0 else -37) if c111[i]<=1 else ((25 if c88[i]<=4 else ((13 if c11[i]<=0 else -50
            if c0[i]<=281 else 31) if c83[i]<=74 else -47 if c110[i]<=19 else -15 if c77[i]<=153 else 26) if c61[i]<=0
            else -19) if c50[i]<=70 else 19) if c39[i]<=3 else -47) if c52[i]<=0 else 2 if c63[i]<=30 else 26)
        )


def _rest_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c1, c2, c3, c5, c6, c7, c8, c10, c11, c13, c17, c31, c32, c33, c34, c35, c41, c46, c49, c50, c51, c52, c53, c55,
    c58, c60, c61, c62, c66, c72, c74, c76, c78, c79, c80, c83, c84, c86, c88, c89, c90, c95, c98, c100, c104, c106,
    c108, c110, c111, c112, c113, c114, c115,) = map(c.__getitem__, (1, 2, 3, 5, 6, 7, 8, 10, 11, 13, 17, 31, 32, 33,
    34, 35, 41, 46, 49, 50, 51, 52, 53, 55, 58, 60, 61, 62, 66, 72, 74, 76, 78, 79, 80, 83, 84, 86, 88, 89, 90, 95,
    98, 100, 104, 106, 108, 110, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            ((((14 if c88[i]<=6 else (((((-22 if c113[i]<=97 else 30) if c112[i]<=8 else 13 if c53[i]<=2 else -18) if
            c5[i]<=3 else (-79 if c78[i]<=193 else 16) if c51[i]<=0 else 6) if c104[i]<=1 else -37) if c58[i]<=105
            else 30) if c34[i]<=0 else -55) if c1[i]<=104 else 48) if c84[i]<=88 else -36) if c89[i]<=49 else 11) +
            (((((-11 if c90[i]<=27 else 41) if c88[i]<=4 else -12 if c106[i]<=0 else -35) if c88[i]<=81 else 32) if
            c33[i]<=54 else (((12 if c79[i]<=5 else -53 if c110[i]<=32 else 34) if c31[i]<=81 else -69) if c62[i]<=0
            else (33 if c83[i]<=93 else -24) if c31[i]<=81 else -58) if c2[i]<=1 else -39) if c60[i]<=0 else 11) +
            (((((-9 if c89[i]<=49 else 41 if c88[i]<=26 else -33 if c50[i]<=-15 else -19 if c41[i]<=29 else 23) if
            c33[i]<=128 else 39) if c61[i]<=0 else (-27 if c6[i]<=30 else -16 if c32[i]<=12 else 17) if c5[i]<=4 else
            -54) if c49[i]<=242 else 17) if c52[i]<=0 else (32 if c98[i]<=-8 else 6) if c72[i]<=0 else -19) + ((((-34
            if c58[i]<=-28 else -6 if c32[i]<=29 else 27) if c61[i]<=1025 else -53) if c66[i]<=-14 else (31 if
            c98[i]<=-21 else ((0 if c100[i]<=13 else 23) if c31[i]<=81 else 2 if c32[i]<=7 else -80) if c114[i]<=587
            else -28 if c115[i]<=9 else 14) if c55[i]<=31 else 17 if c10[i]<=0 else -37) if c35[i]<=0 else -55) +
            ((((-17 if c50[i]<=-22 else -17 if c66[i]<=-24 else (((43 if c112[i]<=-51 else -1 if c76[i]<=-14 else 16)
            if c72[i]<=2 else -35) if c34[i]<=0 else -45) if c84[i]<=76 else 37 if c83[i]<=22 else (28 if c98[i]<=-21
            else -35) if c89[i]<=29 else 7) if c35[i]<=0 else -54) if c17[i]<=0 else -43) if c11[i]<=2 else -43) +
            (((((-24 if c98[i]<=2 else -29 if c111[i]<=1 else 68) if c112[i]<=-51 else -20 if c3[i]<=3 else 34) if
            c2[i]<=0 else (11 if c114[i]<=488 else ((-24 if c74[i]<=26 else 16) if c80[i]<=3 else -57) if c78[i]<=115
            else 10) if c115[i]<=9 else 22) if c60[i]<=0 else 54 if c108[i]<=-15 else 8) if c17[i]<=0 else -46) +
            ((((-24 if c55[i]<=14 else 37) if c50[i]<=-22 else ((24 if c72[i]<=0 else -11) if c98[i]<=6 else -36 if
            c108[i]<=-3 else 8) if c83[i]<=66 else ((-24 if c74[i]<=-15 else 15) if c46[i]<=0 else -34) if c115[i]<=3
            else 4 if c33[i]<=122 else 45) if c11[i]<=0 else -31 if c33[i]<=93 else 22) if c115[i]<=39 else -36) +
            ((((((((((-16 if c66[i]<=-20 else 32 if c8[i]<=14 else -21) if c86[i]<=39 else -16) if c78[i]<=287 else
            -18) if c7[i]<=71 else -16) if c84[i]<=52 else -20 if c95[i]<=5 else 2) if c13[i]<=0 else -36) if
            c98[i]<=24 else -54 if c79[i]<=3 else 6) if c58[i]<=105 else 31) if c34[i]<=0 else -40) if c35[i]<=0 else
            -53)
        )


def _rest_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c10, c11, c17, c20, c25, c27, c30, c31, c33, c34, c35, c39, c40, c42, c45,
    c47, c49, c52, c58, c61, c63, c65, c67, c68, c71, c76, c77, c78, c79, c80, c82, c83, c84, c85, c86, c88, c89, c93,
    c94, c96, c98, c99, c100, c103, c104, c106, c107, c112, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 5, 6, 7, 8,
    10, 11, 17, 20, 25, 27, 30, 31, 33, 34, 35, 39, 40, 42, 45, 47, 49, 52, 58, 61, 63, 65, 67, 68, 71, 76, 77, 78,
    79, 80, 82, 83, 84, 85, 86, 88, 89, 93, 94, 96, 98, 99, 100, 103, 104, 106, 107, 112, 115,))
    for i in places:
        totals[i] += (
            (((((((((((40 if c84[i]<=52 else -10) if c88[i]<=4 else -3) if c68[i]<=0 else 23) if c84[i]<=80 else -15)
            if c58[i]<=115 else 37) if c39[i]<=6 else -37) if c88[i]<=66 else 35) if c115[i]<=39 else -33) if
            c98[i]<=23 else -25) if c104[i]<=3 else (35 if c104[i]<=12 else -38) if c112[i]<=-98 else -32) if
            c11[i]<=2 else -41) + ((((-19 if c96[i]<=2 else 15 if c79[i]<=5 else -13) if c104[i]<=0 else -25 if
            c103[i]<=40 else 16) if c31[i]<=27 else ((((12 if c76[i]<=15 else 33) if c2[i]<=1 else 32 if c77[i]<=-6
            else -29) if c104[i]<=7 else -31) if c40[i]<=0 else -39) if c31[i]<=75 else -1 if c4[i]<=0 else -40) if
            c34[i]<=0 else -39) + ((-21 if c42[i]<=-26 else (((-8 if c67[i]<=0 else 16 if c65[i]<=267 else -75 if
            c71[i]<=31 else 4) if c27[i]<=0 else -20) if c5[i]<=1 else (48 if c80[i]<=0 else 7 if c1[i]<=92 else 44)
            if c61[i]<=0 else 5 if c106[i]<=0 else -41) if c3[i]<=0 else 17 if c39[i]<=6 else -55) if c35[i]<=0 else
            -53) + ((((((22 if c88[i]<=4 else ((((25 if c6[i]<=5 else -8 if c31[i]<=81 else -53) if c1[i]<=66 else 35)
            if c89[i]<=48 else 20) if c61[i]<=0 else -7 if c1[i]<=83 else -64) if c30[i]<=1 else -37) if c98[i]<=23
            else -36) if c7[i]<=94 else -25) if c49[i]<=242 else 17) if c52[i]<=0 else 11) if c17[i]<=0 else -44) +
            (((((-19 if c99[i]<=4 else 42) if c78[i]<=-56 else 27) if c88[i]<=6 else ((((-29 if c0[i]<=30 else 10) if
            c83[i]<=24 else -32 if c86[i]<=35 else 15) if c31[i]<=81 else -50) if c89[i]<=31 else 35 if c84[i]<=22
            else -3) if c115[i]<=5 else 13 if c94[i]<=2 else -20) if c17[i]<=0 else -43) if c20[i]<=0 else -43) +
            (((((((-23 if c82[i]<=-2 else 17) if c98[i]<=-8 else -13 if c103[i]<=20 else 21) if c100[i]<=13 else 28 if
            c93[i]<=1 else 12 if c78[i]<=48 else -48 if c6[i]<=32 else 5) if c3[i]<=0 else (26 if c1[i]<=35 else -9)
            if c8[i]<=16 else -21) if c115[i]<=39 else -33) if c35[i]<=0 else -51) if c10[i]<=0 else -35) + (((((((-3
            if c76[i]<=-12 else 19 if c84[i]<=76 else -13) if c76[i]<=55 else (-46 if c89[i]<=29 else -2) if
            c33[i]<=114 else 36) if c45[i]<=0 else -15) if c98[i]<=24 else -37) if c0[i]<=665 else 39) if c63[i]<=33
            else ((-28 if c47[i]<=28 else 14) if c76[i]<=-17 else 15) if c34[i]<=0 else -40) if c35[i]<=0 else -51) +
            (((((9 if c85[i]<=1 else 9 if c112[i]<=-5 else ((((-1 if c88[i]<=12 else -32) if c25[i]<=0 else 38) if
            c107[i]<=701 else -31) if c0[i]<=647 else 42) if c115[i]<=38 else -63) if c89[i]<=49 else 12) if c35[i]<=0
            else -50) if c8[i]<=3 else -11 if c7[i]<=11 else 41) if c11[i]<=0 else -27 if c77[i]<=130 else 14)
        )


def _rest_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c4, c5, c6, c7, c8, c11, c13, c17, c24, c25, c30, c31, c32, c34, c35, c39, c42, c47, c50, c51, c53,
    c55, c56, c58, c59, c60, c62, c63, c68, c70, c71, c74, c77, c81, c83, c84, c88, c89, c90, c96, c97, c98, c103,
    c104, c105, c107, c108, c110, c111, c113, c115,) = map(c.__getitem__, (0, 1, 2, 4, 5, 6, 7, 8, 11, 13, 17, 24, 25,
    30, 31, 32, 34, 35, 39, 42, 47, 50, 51, 53, 55, 56, 58, 59, 60, 62, 63, 68, 70, 71, 74, 77, 81, 83, 84, 88, 89,
    90, 96, 97, 98, 103, 104, 105, 107, 108, 110, 111, 113, 115,))
    for i in places:
        totals[i] += (
            ((((((-9 if c51[i]<=0 else 28 if c7[i]<=27 else -6) if c24[i]<=0 else -49) if c55[i]<=34 else -7 if
            c42[i]<=-12 else 18) if c8[i]<=3 else -11 if c7[i]<=11 else 40) if c11[i]<=0 else -36 if c6[i]<=28 else
            (48 if c88[i]<=18 else -17) if c103[i]<=1 else -36 if c77[i]<=121 else 22) if c35[i]<=0 else -50) +
            (((((((14 if c98[i]<=-8 else (-14 if c111[i]<=78 else 15) if c88[i]<=12 else 17 if c31[i]<=-1 else -33) if
            c31[i]<=28 else 12) if c113[i]<=263 else 16 if c81[i]<=35 else 67) if c11[i]<=0 else -21 if c4[i]<=2 else
            21) if c115[i]<=39 else -33) if c104[i]<=6 else -37 if c103[i]<=47 else 22) if c13[i]<=0 else -32) +
            ((((((6 if c110[i]<=23 else 5 if c90[i]<=20 else 61) if c104[i]<=5 else -38) if c107[i]<=701 else -34 if
            c77[i]<=41 else (16 if c59[i]<=0 else -54) if c47[i]<=17 else 16) if c97[i]<=-83 else -19 if c2[i]<=0 else
            14 if c84[i]<=57 else -23) if c60[i]<=0 else 49 if c108[i]<=-15 else 7) if c17[i]<=0 else -41) + ((6 if
            c98[i]<=-9 else -14) if c74[i]<=-15 else (((((19 if c77[i]<=-61 else -32) if c50[i]<=-22 else ((((13 if
            c70[i]<=0 else -10) if c59[i]<=0 else 19) if c32[i]<=38 else 40) if c24[i]<=0 else -32) if c56[i]<=2 else
            -23) if c34[i]<=0 else -34) if c39[i]<=6 else -45) if c35[i]<=0 else -45) if c104[i]<=14 else -39) +
            ((((((-21 if c6[i]<=13 else 14) if c0[i]<=124 else 34) if c103[i]<=17 else 60) if c105[i]<=0 else -44) if
            c88[i]<=6 else ((((1 if c104[i]<=1 else -45) if c31[i]<=81 else -41) if c84[i]<=80 else -31) if c4[i]<=4
            else 39) if c89[i]<=31 else 11 if c104[i]<=3 else -25 if c103[i]<=22 else 30) if c35[i]<=0 else -48) +
            ((((((-22 if c50[i]<=12 else 16 if c53[i]<=2 else -31) if c31[i]<=28 else 3) if c8[i]<=0 else ((-36 if
            c1[i]<=1 else 38 if c47[i]<=41 else -7) if c30[i]<=1 else -34) if c11[i]<=0 else -27 if c4[i]<=1 else 8)
            if c63[i]<=33 else -1 if c42[i]<=-12 else 16) if c34[i]<=0 else -36) if c35[i]<=0 else -47) + ((((((10 if
            c88[i]<=6 else ((((-27 if c5[i]<=3 else -65) if c68[i]<=0 else -5) if c8[i]<=4 else 11) if c4[i]<=4 else
            30) if c59[i]<=0 else -14 if c50[i]<=7 else 12) if c89[i]<=49 else 9) if c25[i]<=0 else 47 if c88[i]<=12
            else -9) if c71[i]<=44 else 16) if c11[i]<=2 else -36) if c35[i]<=0 else -47) + ((((((((20 if c62[i]<=0
            else -32 if c111[i]<=95 else 21) if c98[i]<=-13 else 38) if c83[i]<=100 else -12) if c98[i]<=-8 else -47
            if c96[i]<=-18 else 38 if c89[i]<=2 else (14 if c84[i]<=21 else -11) if c115[i]<=9 else 11) if c58[i]<=105
            else 33) if c115[i]<=39 else -31) if c34[i]<=0 else -35) if c35[i]<=0 else -46)
        )


def _rest_32(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c6, c7, c10, c11, c13, c17, c20, c25, c27, c30, c31, c32, c34, c35, c39, c40, c42, c49, c50,
    c51, c52, c53, c55, c58, c59, c60, c65, c68, c71, c72, c74, c75, c76, c78, c79, c80, c82, c83, c84, c86, c88, c89,
    c94, c96, c98, c104, c107, c108, c109, c112, c113, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 6, 7, 10, 11, 13,
    17, 20, 25, 27, 30, 31, 32, 34, 35, 39, 40, 42, 49, 50, 51, 52, 53, 55, 58, 59, 60, 65, 68, 71, 72, 74, 75, 76,
    78, 79, 80, 82, 83, 84, 86, 88, 89, 94, 96, 98, 104, 107, 108, 109, 112, 113, 115,))
    for i in places:
        totals[i] += (
            (((((((-4 if c109[i]<=4 else -36) if c76[i]<=-18 else (5 if c75[i]<=52 else -17) if c59[i]<=0 else -37 if
            c50[i]<=-28 else 15) if c104[i]<=3 else -35) if c113[i]<=112 else 2 if c98[i]<=2 else 64 if c84[i]<=78
            else -23) if c104[i]<=6 else -30) if c52[i]<=0 else 28 if c98[i]<=-8 else 3) if c115[i]<=39 else -30) +
            ((((((((((((14 if c78[i]<=156 else -28) if c84[i]<=56 else -34 if c115[i]<=9 else 14) if c55[i]<=31 else
            7) if c25[i]<=0 else 32) if c94[i]<=20 else -24) if c4[i]<=4 else 36) if c89[i]<=44 else 14) if
            c58[i]<=105 else 27) if c115[i]<=39 else -28) if c104[i]<=3 else -15) if c35[i]<=0 else -45) if c17[i]<=0
            else -39) + ((((((((((2 if c88[i]<=12 else -22) if c31[i]<=27 else 7) if c1[i]<=112 else 46) if c2[i]<=3
            else -34) if c58[i]<=105 else 20) if c60[i]<=0 else 15) if c10[i]<=0 else -29) if c30[i]<=1 else (-38 if
            c30[i]<=6 else 49 if c60[i]<=0 else -33) if c3[i]<=3 else 46) if c72[i]<=2 else -33) if c20[i]<=0 else
            -41) + (((((-24 if c84[i]<=70 else 46) if c96[i]<=1 else 12 if c27[i]<=0 else -16) if c107[i]<=711 else
            -29) if c74[i]<=-15 else (((8 if c27[i]<=3584 else 42) if c11[i]<=2 else -33) if c53[i]<=1057 else -30) if
            c2[i]<=1 else 0 if c32[i]<=10 else -65 if c89[i]<=52 else 21) if c34[i]<=0 else 37 if c88[i]<=6 else -48)
            + (((((44 if c84[i]<=68 else -18) if c86[i]<=39 else -35) if c88[i]<=4 else (-11 if c80[i]<=7 else -48) if
            c25[i]<=0 else 14) if c59[i]<=0 else (13 if c112[i]<=83 else ((-47 if c115[i]<=7 else 16) if c50[i]<=-1
            else 20) if c109[i]<=12 else -79) if c104[i]<=8 else -35) if c68[i]<=0 else 11 if c72[i]<=2 else -38) +
            ((((((-11 if c76[i]<=-12 else 10 if c79[i]<=5 else (0 if c32[i]<=10 else -76) if c75[i]<=66 else 1) if
            c51[i]<=0 else (-25 if c82[i]<=-8 else (21 if c42[i]<=141 else -46) if c40[i]<=0 else -59) if c53[i]<=256
            else -15) if c13[i]<=0 else -30) if c34[i]<=0 else -33) if c35[i]<=0 else -45) if c11[i]<=2 else -35) +
            (((-33 if c49[i]<=15 else -1 if c80[i]<=7 else -39) if c6[i]<=30 else (-38 if c108[i]<=-39 else 36 if
            c98[i]<=1 else -21 if c71[i]<=32 else 26) if c83[i]<=20 else -16) if c74[i]<=-15 else ((26 if c65[i]<=6
            else (-1 if c3[i]<=0 else 15) if c27[i]<=3584 else 31) if c39[i]<=6 else -43) if c10[i]<=0 else -31) +
            ((((((((((0 if c89[i]<=22 else 27) if c32[i]<=35 else -45) if c0[i]<=584 else 47) if c17[i]<=0 else -50)
            if c88[i]<=14 else -29 if c50[i]<=32 else 8) if c84[i]<=88 else -32) if c89[i]<=49 else 35 if c88[i]<=26
            else 24 if c7[i]<=12 else -13) if c104[i]<=8 else -31) if c71[i]<=44 else 14) if c35[i]<=0 else -44)
        )


def _rest_40(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c4, c5, c6, c7, c11, c13, c17, c20, c24, c30, c31, c34, c35, c39, c41, c42, c44, c50, c51, c52,
    c53, c55, c58, c60, c63, c64, c65, c66, c71, c72, c73, c74, c75, c77, c78, c81, c82, c83, c84, c86, c88, c89, c90,
    c94, c97, c98, c104, c107, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 5, 6, 7, 11, 13,
    17, 20, 24, 30, 31, 34, 35, 39, 41, 42, 44, 50, 51, 52, 53, 55, 58, 60, 63, 64, 65, 66, 71, 72, 73, 74, 75, 77,
    78, 81, 82, 83, 84, 86, 88, 89, 90, 94, 97, 98, 104, 107, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            ((((((8 if c7[i]<=75 else -34) if c98[i]<=8 else -38) if c111[i]<=1 else ((15 if c114[i]<=220 else 67) if
            c84[i]<=83 else -31) if c112[i]<=-9 else -8 if c51[i]<=0 else 13 if c42[i]<=112 else -28) if c60[i]<=0
            else 14) if c11[i]<=0 else (-37 if c0[i]<=392 else 31) if c112[i]<=23 else 2) if c13[i]<=0 else -29) +
            ((((-31 if c6[i]<=14 else -30 if c78[i]<=-83 else 10 if c2[i]<=3 else -42) if c44[i]<=1 else 20) if
            c114[i]<=595 else -26) if c42[i]<=-15 else (35 if c31[i]<=-1 else (16 if c42[i]<=-9 else -9) if c31[i]<=28
            else -16 if c50[i]<=-18 else 23 if c97[i]<=-59 else 4) if c11[i]<=0 else -27 if c77[i]<=130 else 14) +
            (((-11 if c6[i]<=15 else 19) if c88[i]<=6 else (((((-31 if c115[i]<=9 else 4) if c82[i]<=15 else 8 if
            c115[i]<=39 else -46) if c98[i]<=12 else -17 if c83[i]<=17 else -9 if c65[i]<=26 else 37) if c94[i]<=2
            else -7 if c98[i]<=-1 else -42) if c58[i]<=105 else 17) if c4[i]<=4 else 37) if c89[i]<=49 else 8) +
            (((((-20 if c6[i]<=30 else 16 if c98[i]<=0 else -18) if c74[i]<=-15 else -21 if c66[i]<=-24 else 27 if
            c65[i]<=6 else (((1 if c75[i]<=22 else -60) if c55[i]<=11 else 3) if c65[i]<=16 else 8) if c53[i]<=1292
            else -39) if c52[i]<=0 else 2 if c63[i]<=30 else 23) if c72[i]<=2 else -31) if c35[i]<=0 else -44) +
            ((((((((((6 if c83[i]<=54 else -10) if c98[i]<=16 else -15 if c81[i]<=4 else 57 if c90[i]<=34 else 4) if
            c3[i]<=0 else 16) if c64[i]<=0 else -26 if c63[i]<=32 else 19) if c20[i]<=0 else -40) if c13[i]<=0 else
            -26) if c17[i]<=0 else -41) if c71[i]<=46 else 18) if c35[i]<=0 else -43) if c98[i]<=24 else -22) +
            ((((-33 if c41[i]<=12 else -5) if c44[i]<=0 else 9) if c66[i]<=-14 else (((16 if c65[i]<=142 else 0 if
            c55[i]<=24 else -36) if c72[i]<=0 else -47 if c82[i]<=13 else 2) if c107[i]<=701 else -29 if c78[i]<=101
            else -12 if c115[i]<=8 else 41) if c55[i]<=31 else 0 if c2[i]<=0 else 21) if c17[i]<=0 else -35) +
            ((((((33 if c7[i]<=40 else -6) if c88[i]<=4 else (((-7 if c104[i]<=1 else -38) if c88[i]<=81 else 30) if
            c5[i]<=0 else 9) if c24[i]<=0 else -37) if c60[i]<=0 else 14) if c11[i]<=0 else -31 if c6[i]<=30 else 33
            if c83[i]<=32 else -46 if c77[i]<=125 else 20) if c35[i]<=0 else -42) if c13[i]<=0 else -27) + (((((((-4
            if c73[i]<=10 else 55 if c107[i]<=300 else -15) if c84[i]<=51 else 3) if c86[i]<=39 else -13) if c88[i]<=6
            else (((0 if c5[i]<=7 else -35) if c34[i]<=0 else -45) if c113[i]<=759 else 33) if c30[i]<=1 else 31 if
            c0[i]<=3 else -40) if c1[i]<=112 else 41) if c39[i]<=6 else -31) if c72[i]<=2 else -30)
        )


def _rest_48(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c5, c6, c7, c8, c11, c13, c17, c18, c25, c29, c30, c31, c32, c33, c34, c35, c40, c42, c50, c53,
    c55, c58, c61, c65, c66, c67, c71, c72, c73, c74, c77, c79, c80, c81, c82, c83, c84, c86, c88, c89, c90, c96, c98,
    c99, c100, c103, c104, c105, c107, c108, c109, c112, c115,) = map(c.__getitem__, (0, 1, 2, 3, 5, 6, 7, 8, 11, 13,
    17, 18, 25, 29, 30, 31, 32, 33, 34, 35, 40, 42, 50, 53, 55, 58, 61, 65, 66, 67, 71, 72, 73, 74, 77, 79, 80, 81,
    82, 83, 84, 86, 88, 89, 90, 96, 98, 99, 100, 103, 104, 105, 107, 108, 109, 112, 115,))
    for i in places:
        totals[i] += (
            ((21 if c32[i]<=0 else ((((23 if c98[i]<=0 else -17) if c33[i]<=61 else 31) if c81[i]<=1 else -13 if
            c50[i]<=-14 else -4 if c115[i]<=5 else (22 if c103[i]<=9 else -11) if c53[i]<=9 else -17) if c61[i]<=1040
            else -58 if c31[i]<=27 else 5) if c30[i]<=1 else -28) if c115[i]<=39 else -41 if c74[i]<=48 else 22) +
            ((((-31 if c50[i]<=-26 else (33 if c86[i]<=39 else -8) if c72[i]<=1 else -29) if c105[i]<=0 else -43) if
            c88[i]<=6 else ((((9 if c77[i]<=-62 else -8) if c104[i]<=2 else -24) if c34[i]<=0 else -42) if c6[i]<=47
            else 13) if c115[i]<=9 else -34 if c82[i]<=-6 else 19) if c115[i]<=39 else 12 if c109[i]<=10 else -49) +
            ((((-16 if c96[i]<=1 else (48 if c81[i]<=-14 else (2 if c40[i]<=0 else -43) if c98[i]<=16 else 25) if
            c98[i]<=24 else -51 if c77[i]<=67 else 9) if c104[i]<=1 else (-37 if c107[i]<=214 else -29 if c98[i]<=12
            else 61) if c89[i]<=8 else -20) if c88[i]<=80 else 23) if c58[i]<=105 else 25 if c88[i]<=80 else -42) +
            ((((((0 if c90[i]<=25 else -41) if c90[i]<=27 else 53 if c88[i]<=2 else (67 if c112[i]<=72 else -32) if
            c90[i]<=29 else 9 if c83[i]<=100 else -25) if c0[i]<=593 else 45) if c84[i]<=88 else -52 if c115[i]<=4
            else 5) if c88[i]<=14 else (-46 if c6[i]<=32 else -7) if c108[i]<=12 else -2) if c89[i]<=49 else 8) +
            ((((19 if c0[i]<=7 else -5 if c115[i]<=37 else -52) if c13[i]<=0 else -46) if c31[i]<=15 else ((3 if
            c33[i]<=49 else (7 if c29[i]<=0 else 33) if c103[i]<=9 else -57 if c65[i]<=14 else 16) if c31[i]<=81 else
            8 if c5[i]<=0 else 5 if c99[i]<=3 else -63) if c2[i]<=1 else -17) if c17[i]<=0 else -33) + ((((((((-1 if
            c80[i]<=5 else -27) if c7[i]<=78 else -27) if c71[i]<=32 else -7 if c55[i]<=31 else 17) if c0[i]<=665 else
            38) if c25[i]<=0 else -17 if c73[i]<=10 else 46 if c89[i]<=21 else -4) if c98[i]<=24 else -45 if c79[i]<=3
            else 8) if c18[i]<=0 else -44) if c89[i]<=49 else 30 if c88[i]<=26 else -4) + (((((((-17 if c71[i]<=33
            else 11) if c89[i]<=49 else 6) if c8[i]<=0 else (-36 if c1[i]<=1 else 28) if c11[i]<=0 else -14) if
            c67[i]<=0 else 12 if c31[i]<=75 else 17 if c100[i]<=17 else -2 if c66[i]<=55 else -66) if c34[i]<=0 else
            35 if c88[i]<=6 else -45) if c104[i]<=14 else -38) if c35[i]<=0 else -42) + ((((-25 if c33[i]<=93 else 10)
            if c58[i]<=-19 else (((((16 if c98[i]<=6 else -33) if c33[i]<=9 else 35) if c31[i]<=87 else 21 if
            c1[i]<=14 else -70) if c7[i]<=77 else -15) if c30[i]<=1 else -36) if c81[i]<=2 else -26 if c42[i]<=-18
            else -1) if c3[i]<=0 else 14 if c0[i]<=256 else -14) if c17[i]<=0 else -32)
        )


def _rest_56(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c5, c6, c7, c8, c11, c13, c18, c20, c24, c25, c32, c33, c39, c41, c42, c44, c49, c52, c63, c65, c66, c74,
    c75, c76, c78, c79, c80, c87, c88, c89, c90, c99, c107, c111, c112, c114,) = map(c.__getitem__, (0, 1, 5, 6, 7, 8,
    11, 13, 18, 20, 24, 25, 32, 33, 39, 41, 42, 44, 49, 52, 63, 65, 66, 74, 75, 76, 78, 79, 80, 87, 88, 89, 90, 99,
    107, 111, 112, 114,))
    for i in places:
        totals[i] += (
            (((((-16 if c33[i]<=-15 else -3 if c74[i]<=-15 else 33) if c65[i]<=7 else 21 if c99[i]<=-1 else (-11 if
            c6[i]<=29 else 25) if c75[i]<=11 else (-25 if c44[i]<=0 else 4) if c66[i]<=-14 else -1) if c13[i]<=0 else
            -30) if c25[i]<=0 else (-18 if c0[i]<=27 else 50) if c88[i]<=12 else -10) if c11[i]<=2 else -31) +
            (((((((-40 if c87[i]<=33 else 16) if c63[i]<=50 else 40) if c111[i]<=3 else 8 if c107[i]<=220 else 51) if
            c112[i]<=-5 else ((24 if c7[i]<=2 else -11) if c8[i]<=4 else 13) if c49[i]<=247 else 20 if c41[i]<=505
            else -25) if c52[i]<=0 else 29 if c65[i]<=7 else 6) if c11[i]<=2 else -29) if c20[i]<=0 else -37) +
            ((((((-2 if c90[i]<=2 else -44) if c80[i]<=2 else 29) if c90[i]<=13 else (0 if c75[i]<=17 else 46) if
            c90[i]<=38 else -5) if c88[i]<=6 else -6 if c5[i]<=6 else -41) if c89[i]<=49 else 31 if c32[i]<=1 else (19
            if c88[i]<=26 else -21 if c6[i]<=41 else 14) if c63[i]<=46 else 27) if c1[i]<=112 else 30) + (((-24 if
            c76[i]<=-12 else 5 if c114[i]<=595 else -27) if c25[i]<=0 else 27) if c42[i]<=-15 else ((((((10 if
            c78[i]<=287 else -7) if c32[i]<=38 else 39) if c42[i]<=141 else -34) if c39[i]<=6 else -36) if c18[i]<=0
            else -35) if c24[i]<=0 else -35) if c11[i]<=0 else (-31 if c79[i]<=6 else 13) if c33[i]<=94 else 17)
        )


REST = (_rest_0, _rest_8, _rest_16, _rest_24, _rest_32, _rest_40, _rest_48, _rest_56,)
