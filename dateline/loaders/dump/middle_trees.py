"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c1, c2, c3, c6, c7, c27, c28, c30, c31, c32, c33, c34, c35, c42, c47, c50, c51, c52, c53, c55, c57, c58, c59,
    c60, c66, c68, c73, c76, c78, c82, c83, c84, c86, c88, c89, c94, c95, c97, c98, c100, c103, c104, c106, c107,
    c108, c109, c111, c112, c113, c114, c115,) = map(c.__getitem__, (1, 2, 3, 6, 7, 27, 28, 30, 31, 32, 33, 34, 35,
    42, 47, 50, 51, 52, 53, 55, 57, 58, 59, 60, 66, 68, 73, 76, 78, 82, 83, 84, 86, 88, 89, 94, 95, 97, 98, 100, 103,
    104, 106, 107, 108, 109, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            (((((-28 if c108[i]<=-1 else -26 if c111[i]<=55 else 29) if c52[i]<=0 else 33) if c83[i]<=54 else -36) if
            c50[i]<=-13 else (29 if c83[i]<=81 else (45 if c104[i]<=5 else -36) if c107[i]<=591 else -33) if
            c109[i]<=-5 else (28 if c97[i]<=-76 else -9) if c59[i]<=0 else 41) if c7[i]<=42 else -37 if c111[i]<=95
            else 4) + (((((((-12 if c50[i]<=-13 else 27) if c76[i]<=-14 else 39) if c104[i]<=6 else -45) if
            c97[i]<=-59 else -2) if c27[i]<=0 else -46 if c1[i]<=4 else -31 if c2[i]<=0 else 15) if c84[i]<=79 else
            -46 if c115[i]<=4 else 28 if c98[i]<=-10 else 11 if c88[i]<=14 else -57) if c106[i]<=0 else -38 if
            c100[i]<=31 else 17) + (((-43 if c58[i]<=-12 else -39 if c82[i]<=0 else 0) if c100[i]<=31 else -24 if
            c33[i]<=22 else -44 if c6[i]<=26 else 39) if c95[i]<=30 else ((-39 if c111[i]<=3 else 17) if c114[i]<=561
            else -38) if c42[i]<=-14 else (-25 if c33[i]<=-18 else (34 if c35[i]<=0 else -70) if c34[i]<=0 else -75)
            if c83[i]<=88 else 0) + (((((-51 if c66[i]<=-14 else -17) if c68[i]<=0 else 15) if c42[i]<=-14 else 11 if
            c106[i]<=0 else -26) if c59[i]<=0 else ((-5 if c6[i]<=33 else 31) if c34[i]<=0 else -67) if c50[i]<=-1
            else 34) if c83[i]<=100 else (((-22 if c103[i]<=20 else 126) if c88[i]<=10 else 76) if c84[i]<=75 else
            -44) if c107[i]<=687 else -47) + ((((-34 if c52[i]<=0 else 6) if c50[i]<=-13 else (6 if c3[i]<=0 else 40)
            if c28[i]<=0 else -8) if c94[i]<=2 else -35) if c33[i]<=39 else ((36 if c106[i]<=0 else 29 if c83[i]<=12
            else -60 if c100[i]<=2 else 20) if c84[i]<=75 else -44 if c47[i]<=17 else 8) if c31[i]<=81 else -99 if
            c114[i]<=143 else -9) + (((-38 if c57[i]<=221 else 10) if c50[i]<=-15 else ((((-25 if c31[i]<=33 else 24)
            if c68[i]<=0 else 36) if c113[i]<=105 else 55) if c84[i]<=53 else -27) if c78[i]<=106 else 26) if
            c111[i]<=85 else ((34 if c112[i]<=83 else 19 if c53[i]<=26 else -36) if c30[i]<=1 else -53 if c3[i]<=2
            else 49) if c97[i]<=-57 else -8) + (((49 if c89[i]<=2 else (-30 if c50[i]<=-11 else 28) if c114[i]<=513
            else -47) if c82[i]<=-4 else (-16 if c58[i]<=-12 else (-16 if c32[i]<=29 else 36) if c66[i]<=-12 else 25)
            if c51[i]<=0 else 34 if c35[i]<=0 else -76) if c7[i]<=42 else (-37 if c2[i]<=0 else -13) if c60[i]<=0 else
            16 if c30[i]<=1 else -50) + ((((-48 if c73[i]<=17 else -12) if c6[i]<=30 else -2 if c100[i]<=7 else 28) if
            c104[i]<=1 else -46) if c58[i]<=-12 else ((69 if c86[i]<=38 else -35) if c88[i]<=4 else -37) if c82[i]<=-3
            else ((-6 if c32[i]<=28 else 43) if c66[i]<=-15 else -27 if c33[i]<=-18 else 22 if c55[i]<=31 else 39) if
            c7[i]<=62 else -19)
        )


def _second_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c5, c6, c7, c17, c25, c27, c30, c31, c33, c34, c40, c41, c42, c44, c50, c51, c52, c55, c57, c58, c60,
    c61, c62, c63, c65, c66, c68, c73, c74, c77, c78, c83, c84, c86, c88, c91, c93, c94, c95, c96, c97, c98, c99,
    c102, c103, c104, c106, c107, c109, c110, c111, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 5, 6, 7, 17, 25,
    27, 30, 31, 33, 34, 40, 41, 42, 44, 50, 51, 52, 55, 57, 58, 60, 61, 62, 63, 65, 66, 68, 73, 74, 77, 78, 83, 84,
    86, 88, 91, 93, 94, 95, 96, 97, 98, 99, 102, 103, 104, 106, 107, 109, 110, 111, 113, 114, 115,))
    for i in places:
        totals[i] += (
            (((((-26 if c52[i]<=0 else 20) if c66[i]<=-15 else 18) if c51[i]<=0 else 34) if c7[i]<=42 else (-39 if
            c73[i]<=17 else -12) if c63[i]<=33 else 5) if c104[i]<=1 else ((((-8 if c93[i]<=3 else 140) if c91[i]<=16
            else -38) if c86[i]<=39 else -46) if c88[i]<=4 else -40) if c78[i]<=156 else -54 if c96[i]<=19 else 33) +
            ((((-32 if c42[i]<=-15 else 7 if c27[i]<=0 else -36) if c61[i]<=0 else -42) if c52[i]<=0 else 23 if
            c62[i]<=0 else -26) if c2[i]<=0 else ((((-38 if c50[i]<=-22 else -20 if c66[i]<=-20 else 28) if c57[i]<=96
            else 41) if c34[i]<=0 else -70) if c84[i]<=80 else -37 if c98[i]<=5 else 30) if c113[i]<=1 else -14) +
            ((((-32 if c6[i]<=37 else 2) if c104[i]<=1 else -49) if c31[i]<=13 else (14 if c94[i]<=2 else -40 if
            c0[i]<=254 else 25) if c104[i]<=1 else -36) if c58[i]<=-12 else ((-13 if c50[i]<=-14 else -4 if
            c77[i]<=-17 else 21) if c7[i]<=74 else -25) if c6[i]<=33 else (36 if c83[i]<=55 else -8) if c109[i]<=0
            else 33) + (((((25 if c102[i]<=0 else (-27 if c41[i]<=252 else 32) if c44[i]<=0 else 24) if c104[i]<=1
            else -32) if c66[i]<=-12 else (31 if c84[i]<=56 else -9) if c50[i]<=-1 else 33) if c106[i]<=0 else -27 if
            c99[i]<=0 else 13) if c7[i]<=42 else (-35 if c111[i]<=95 else -21 if c110[i]<=7 else 15) if c68[i]<=0 else
            6) + (((((-31 if c52[i]<=0 else 4) if c107[i]<=687 else -50) if c55[i]<=30 else 3 if c7[i]<=53 else -33)
            if c31[i]<=27 else ((1 if c58[i]<=-8 else 37) if c30[i]<=1 else -42) if c84[i]<=70 else 55 if c83[i]<=13
            else -29) if c111[i]<=95 else (27 if c97[i]<=-57 else 2 if c34[i]<=0 else -65) if c40[i]<=0 else -54) +
            ((-36 if c60[i]<=0 else 11) if c111[i]<=3 else ((-42 if c95[i]<=3 else 11 if c114[i]<=561 else -23) if
            c5[i]<=0 else ((24 if c97[i]<=-62 else -19) if c84[i]<=80 else -70 if c115[i]<=1 else 1) if c34[i]<=0 else
            -75) if c63[i]<=33 else (33 if c83[i]<=88 else -1) if c27[i]<=0 else -25 if c1[i]<=38 else 43) + (((-16 if
            c111[i]<=95 else 12) if c94[i]<=0 else (-40 if c68[i]<=0 else 2) if c25[i]<=0 else 10) if c58[i]<=-12 else
            ((-30 if c33[i]<=-18 else (32 if c17[i]<=0 else -40) if c97[i]<=-59 else 9 if c34[i]<=0 else -67) if
            c84[i]<=77 else (-36 if c55[i]<=43 else 30) if c65[i]<=233 else 32) if c7[i]<=62 else -19) + ((((-20 if
            c0[i]<=573 else 47) if c106[i]<=0 else -41) if c68[i]<=0 else 14) if c58[i]<=-12 else ((-26 if c103[i]<=-1
            else -30 if c33[i]<=-18 else 32 if c113[i]<=-1 else 36 if c114[i]<=528 else -26 if c74[i]<=8 else 13) if
            c84[i]<=79 else (-43 if c109[i]<=16 else 36) if c115[i]<=8 else 6) if c34[i]<=0 else -75)
        )


def _second_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c6, c7, c27, c29, c30, c31, c33, c34, c35, c38, c39, c44, c49, c50, c52, c53, c55, c58, c59, c60, c61,
    c63, c66, c68, c73, c74, c77, c78, c83, c84, c86, c88, c89, c90, c95, c96, c98, c99, c100, c103, c104, c108, c109,
    c111, c112, c115,) = map(c.__getitem__, (0, 1, 6, 7, 27, 29, 30, 31, 33, 34, 35, 38, 39, 44, 49, 50, 52, 53, 55,
    58, 59, 60, 61, 63, 66, 68, 73, 74, 77, 78, 83, 84, 86, 88, 89, 90, 95, 96, 98, 99, 100, 103, 104, 108, 109, 111,
    112, 115,))
    for i in places:
        totals[i] += (
            ((((27 if c89[i]<=13 else -8) if c7[i]<=56 else -41) if c83[i]<=75 else -42) if c95[i]<=5 else (((((12 if
            c52[i]<=0 else 39) if c53[i]<=9 else -14) if c115[i]<=39 else -36) if c84[i]<=80 else 2 if c90[i]<=14 else
            -59) if c55[i]<=33 else 30) if c7[i]<=42 else (-40 if c103[i]<=-1 else 0) if c30[i]<=1 else -45) +
            (((((-27 if c96[i]<=1 else 24) if c108[i]<=-2 else ((28 if c38[i]<=6 else -39) if c34[i]<=0 else -67) if
            c39[i]<=6 else -39) if c27[i]<=0 else (-32 if c60[i]<=0 else 19) if c33[i]<=114 else 36) if c104[i]<=1
            else (-42 if c103[i]<=20 else 10) if c77[i]<=140 else -72 if c89[i]<=17 else 29) if c30[i]<=1 else -42) +
            (((-25 if c49[i]<=20 else ((-24 if c73[i]<=22 else 10) if c60[i]<=0 else 30) if c34[i]<=0 else -69) if
            c6[i]<=30 else (((36 if c7[i]<=52 else -8) if c31[i]<=81 else -9) if c27[i]<=0 else -3) if c104[i]<=1 else
            -31 if c59[i]<=0 else 14) if c84[i]<=79 else -41 if c77[i]<=113 else 17 if c109[i]<=11 else -96) + ((-23
            if c33[i]<=-14 else ((((-33 if c44[i]<=0 else 17) if c50[i]<=15 else 14) if c68[i]<=0 else 29) if
            c66[i]<=-15 else (27 if c38[i]<=6 else -50) if c7[i]<=69 else -12) if c34[i]<=0 else -72) if c104[i]<=1
            else ((-43 if c103[i]<=40 else 22) if c31[i]<=37 else -5) if c78[i]<=216 else 44 if c111[i]<=37 else -48)
            + (((((-4 if c98[i]<=4 else -46) if c111[i]<=1 else 66 if c112[i]<=-177 else (23 if c61[i]<=0 else -27 if
            c99[i]<=0 else 22) if c7[i]<=41 else -12) if c84[i]<=80 else -35) if c55[i]<=33 else (20 if c84[i]<=76
            else -23) if c0[i]<=149 else 37) if c27[i]<=0 else -43 if c1[i]<=4 else -37 if c27[i]<=137 else 2) +
            (((-33 if c109[i]<=0 else -34 if c58[i]<=-17 else 8) if c95[i]<=5 else (-10 if c33[i]<=-11 else (28 if
            c115[i]<=39 else -34) if c83[i]<=66 else (-21 if c74[i]<=-15 else 14) if c109[i]<=13 else -55) if
            c34[i]<=0 else -61) if c30[i]<=1 else (-36 if c90[i]<=27 else 68) if c88[i]<=4 else 33 if c0[i]<=3 else
            -55) + ((((-24 if c6[i]<=30 else ((-45 if c7[i]<=26 else 25) if c63[i]<=38 else 34) if c100[i]<=29 else
            43) if c83[i]<=54 else -35) if c95[i]<=5 else ((-26 if c52[i]<=0 else 26) if c111[i]<=1 else (32 if
            c88[i]<=6 else 2) if c63[i]<=30 else 26) if c35[i]<=0 else -75) if c30[i]<=1 else 46 if c1[i]<=0 else -44)
            + (((-42 if c33[i]<=-14 else (38 if c86[i]<=21 else -35) if c88[i]<=5 else (-25 if c33[i]<=63 else 27) if
            c83[i]<=27 else -36) if c52[i]<=0 else 8) if c50[i]<=-14 else (-21 if c31[i]<=15 else 4) if c58[i]<=-12
            else ((26 if c84[i]<=80 else -8) if c35[i]<=0 else -72) if c83[i]<=86 else 11 if c29[i]<=0 else -24)
        )


def _second_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c6, c7, c8, c11, c17, c30, c31, c33, c34, c35, c39, c42, c44, c47, c50, c52, c58, c59, c60, c64, c66, c68, c73,
    c74, c77, c79, c83, c84, c88, c89, c90, c96, c98, c103, c104, c106, c107, c112, c113, c115,) = map(c.__getitem__,
    (6, 7, 8, 11, 17, 30, 31, 33, 34, 35, 39, 42, 44, 47, 50, 52, 58, 59, 60, 64, 66, 68, 73, 74, 77, 79, 83, 84, 88,
    89, 90, 96, 98, 103, 104, 106, 107, 112, 113, 115,))
    for i in places:
        totals[i] += (
            (((-34 if c68[i]<=0 else 5) if c31[i]<=13 else -37 if c42[i]<=-22 else -30 if c50[i]<=-18 else 25 if
            c84[i]<=51 else -6) if c58[i]<=-12 else ((13 if c107[i]<=701 else (-17 if c112[i]<=83 else -66) if
            c115[i]<=8 else 7) if c30[i]<=1 else -36) if c47[i]<=29 else (30 if c106[i]<=0 else -6) if c7[i]<=45 else
            -3) + (((-39 if c42[i]<=-15 else (-31 if c50[i]<=17 else 9) if c68[i]<=0 else 22) if c52[i]<=0 else 7) if
            c66[i]<=-14 else (((-12 if c50[i]<=-22 else 28 if c104[i]<=8 else -35) if c17[i]<=0 else -45) if c7[i]<=42
            else -4) if c84[i]<=75 else 30 if c83[i]<=30 else 21 if c98[i]<=-20 else -43 if c74[i]<=46 else 5) +
            ((((-33 if c73[i]<=27 else 20) if c6[i]<=30 else 11) if c83[i]<=78 else -34) if c74[i]<=-15 else (((((17
            if c30[i]<=1 else -37) if c39[i]<=4 else -47) if c84[i]<=80 else -48) if c115[i]<=2 else -28 if c96[i]<=-1
            else 23) if c104[i]<=1 else (-28 if c79[i]<=6 else 18) if c103[i]<=20 else 28) if c35[i]<=0 else -67) +
            ((((((4 if c88[i]<=8 else -46) if c89[i]<=110 else 63) if c103[i]<=-1 else ((7 if c64[i]<=0 else -43) if
            c58[i]<=-12 else 25 if c11[i]<=2 else -45) if c35[i]<=0 else -72) if c34[i]<=0 else -69) if c83[i]<=88
            else (-10 if c88[i]<=10 else 55) if c107[i]<=701 else -37 if c77[i]<=209 else 15) if c30[i]<=1 else -37) +
            ((((-43 if c44[i]<=1 else 11) if c42[i]<=-15 else -12) if c68[i]<=0 else 11) if c66[i]<=-14 else ((((((-29
            if c47[i]<=17 else -1) if c8[i]<=3 else 30) if c113[i]<=141 else 59) if c60[i]<=0 else 29) if c11[i]<=0
            else -32) if c6[i]<=33 else (17 if c84[i]<=79 else -38) if c59[i]<=0 else 35) if c104[i]<=5 else -29) +
            (((-33 if c60[i]<=0 else 10) if c33[i]<=-14 else ((-18 if c103[i]<=-1 else (24 if c84[i]<=80 else (17 if
            c90[i]<=14 else -82) if c115[i]<=4 else 14) if c39[i]<=7 else -52) if c30[i]<=1 else -40) if c104[i]<=1
            else -35 if c58[i]<=-13 else (-35 if c103[i]<=20 else 30) if c31[i]<=37 else 23) if c34[i]<=0 else -60)
        )


SECOND = (_second_0, _second_8, _second_16, _second_24,)


def _third_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c6, c7, c11, c24, c27, c30, c31, c33, c34, c35, c38, c39, c42, c44, c49, c50, c52, c55, c58, c60,
    c61, c63, c66, c67, c68, c74, c78, c81, c83, c84, c86, c87, c88, c90, c93, c94, c95, c96, c97, c99, c103, c104,
    c106, c111, c113, c115,) = map(c.__getitem__, (0, 1, 2, 3, 6, 7, 11, 24, 27, 30, 31, 33, 34, 35, 38, 39, 42, 44,
    49, 50, 52, 55, 58, 60, 61, 63, 66, 67, 68, 74, 78, 81, 83, 84, 86, 87, 88, 90, 93, 94, 95, 96, 97, 99, 103, 104,
    106, 111, 113, 115,))
    for i in places:
        totals[i] += (
            ((((-32 if c96[i]<=0 else 7) if c84[i]<=70 else -35) if c42[i]<=-15 else ((0 if c49[i]<=62 else (-28 if
            c55[i]<=9 else 32) if c97[i]<=-76 else -5) if c106[i]<=0 else -18) if c63[i]<=33 else 24) if c27[i]<=0
            else (-46 if c27[i]<=137 else -26 if c99[i]<=0 else 18) if c60[i]<=0 else -17 if c31[i]<=31 else 40) +
            (((-29 if c44[i]<=0 else 5) if c33[i]<=56 else 21 if c83[i]<=66 else -29) if c74[i]<=-15 else ((((-23 if
            c31[i]<=31 else 9) if c95[i]<=5 else 2 if c66[i]<=-14 else (41 if c7[i]<=28 else 18) if c84[i]<=76 else 2
            if c44[i]<=4 else -73) if c39[i]<=6 else -60) if c34[i]<=0 else -57) if c35[i]<=0 else -65) + ((((-19 if
            c68[i]<=0 else 11) if c67[i]<=2 else 25) if c66[i]<=-14 else (((((25 if c106[i]<=0 else -1) if c30[i]<=1
            else -27) if c113[i]<=112 else 61) if c104[i]<=8 else -42) if c84[i]<=75 else -26 if c78[i]<=198 else 27)
            if c35[i]<=0 else -67) if c27[i]<=0 else (-37 if c60[i]<=0 else 4) if c99[i]<=0 else 5) + (((((-31 if
            c58[i]<=-18 else 25 if c88[i]<=5 else -13 if c44[i]<=0 else 19) if c74[i]<=-15 else -10 if c50[i]<=-18
            else (((-16 if c58[i]<=-14 else 18) if c113[i]<=263 else 61) if c31[i]<=18 else 29) if c104[i]<=6 else
            -39) if c84[i]<=79 else -46 if c95[i]<=24 else -9) if c34[i]<=0 else -56) if c35[i]<=0 else -63) +
            (((((((36 if c86[i]<=35 else -20) if c88[i]<=6 else -26 if c31[i]<=30 else 13 if c84[i]<=68 else -26) if
            c115[i]<=4 else 25 if c94[i]<=2 else -16) if c115[i]<=39 else -49) if c63[i]<=37 else 28 if c83[i]<=86
            else -4) if c27[i]<=0 else -35 if c27[i]<=137 else -3) if c30[i]<=1 else -42 if c3[i]<=3 else 48) + ((((4
            if c104[i]<=1 else (-29 if c0[i]<=584 else 45) if c103[i]<=20 else 19) if c111[i]<=95 else (((28 if
            c38[i]<=6 else -30) if c24[i]<=0 else -46) if c11[i]<=2 else -49) if c31[i]<=75 else (3 if c1[i]<=15 else
            -98) if c81[i]<=3 else 17) if c34[i]<=0 else -54) if c30[i]<=1 else -41 if c3[i]<=3 else 47) + (((-37 if
            c58[i]<=-24 else ((20 if c96[i]<=68 else 95) if c88[i]<=4 else ((-14 if c52[i]<=0 else 26) if c115[i]<=5
            else -30 if c96[i]<=2 else 26) if c34[i]<=0 else -63) if c7[i]<=71 else -22) if c84[i]<=80 else -6 if
            c90[i]<=14 else -52) if c55[i]<=33 else (-28 if c93[i]<=2 else 8) if c2[i]<=0 else 27) + ((((((((((30 if
            c86[i]<=1 else 8) if c104[i]<=6 else -43) if c68[i]<=0 else 37) if c30[i]<=1 else -22) if c34[i]<=0 else
            -53) if c11[i]<=2 else -44) if c115[i]<=39 else -38) if c35[i]<=0 else -62) if c84[i]<=79 else -33 if
            c87[i]<=33 else 33) if c61[i]<=0 else -31 if c6[i]<=30 else -14 if c99[i]<=0 else 22)
        )


def _third_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c5, c6, c7, c11, c24, c27, c30, c31, c32, c33, c34, c35, c38, c42, c45, c49, c50, c51, c52, c53,
    c55, c58, c59, c60, c61, c62, c66, c67, c68, c73, c74, c76, c77, c78, c82, c83, c84, c86, c88, c89, c90, c93, c94,
    c95, c96, c97, c98, c99, c100, c103, c104, c111, c112, c113, c115,) = map(c.__getitem__, (0, 1, 2, 3, 5, 6, 7, 11,
    24, 27, 30, 31, 32, 33, 34, 35, 38, 42, 45, 49, 50, 51, 52, 53, 55, 58, 59, 60, 61, 62, 66, 67, 68, 73, 74, 76,
    77, 78, 82, 83, 84, 86, 88, 89, 90, 93, 94, 95, 96, 97, 98, 99, 100, 103, 104, 111, 112, 113, 115,))
    for i in places:
        totals[i] += (
            (((((63 if c112[i]<=-98 else -16 if c76[i]<=-12 else -28 if c66[i]<=-18 else 13) if c51[i]<=0 else 41 if
            c7[i]<=19 else 11) if c104[i]<=6 else -41) if c27[i]<=0 else -50 if c58[i]<=-24 else -20 if c99[i]<=0 else
            36 if c78[i]<=173 else -15) if c84[i]<=80 else (-19 if c5[i]<=0 else 26) if c90[i]<=14 else -42) + ((((22
            if c88[i]<=4 else -20) if c1[i]<=37 else 12) if c86[i]<=39 else -41) if c74[i]<=-15 else (((-16 if
            c58[i]<=-24 else ((15 if c31[i]<=30 else 42) if c104[i]<=7 else -37) if c7[i]<=20 else (21 if c83[i]<=62
            else 0) if c30[i]<=1 else -27) if c35[i]<=0 else -61) if c34[i]<=0 else -53) if c84[i]<=79 else -14) +
            ((((13 if c88[i]<=4 else -26) if c82[i]<=-6 else (((-23 if c100[i]<=20 else 15) if c93[i]<=4 else -21 if
            c96[i]<=1 else 20) if c33[i]<=126 else 37) if c59[i]<=0 else 23) if c30[i]<=1 else -25) if c61[i]<=0 else
            ((-19 if c49[i]<=256 else 29) if c45[i]<=0 else -44) if c31[i]<=27 else -8 if c77[i]<=246 else 25) + ((-27
            if c42[i]<=-15 else -3) if c66[i]<=-14 else ((-29 if c58[i]<=-18 else -2 if c73[i]<=17 else 49) if
            c88[i]<=6 else ((-33 if c82[i]<=-7 else 17) if c32[i]<=4 else -4 if c38[i]<=0 else -62) if c94[i]<=2 else
            -31) if c6[i]<=33 else 26 if c112[i]<=49 else (1 if c49[i]<=26 else -43) if c50[i]<=-1 else 19) +
            ((((((((6 if c90[i]<=26 else 78) if c86[i]<=39 else -42) if c88[i]<=4 else -25) if c1[i]<=104 else 42) if
            c100[i]<=26 else 25 if c100[i]<=78 else -57 if c62[i]<=0 else 12) if c59[i]<=0 else ((23 if c62[i]<=0 else
            -25) if c2[i]<=0 else 30) if c83[i]<=54 else -5) if c68[i]<=0 else 18) if c7[i]<=74 else -21) + ((((-36 if
            c96[i]<=4 else (-8 if c103[i]<=20 else 88) if c88[i]<=4 else -20) if c2[i]<=0 else 15 if c86[i]<=1 else
            -8) if c0[i]<=232 else (((12 if c2[i]<=1 else -56) if c100[i]<=10 else 34) if c24[i]<=0 else -41) if
            c100[i]<=73 else -32) if c60[i]<=0 else -12 if c95[i]<=4 else 26 if c11[i]<=0 else -14) + ((((((-25 if
            c66[i]<=-15 else (-27 if c99[i]<=1 else 19) if c111[i]<=50 else 5) if c52[i]<=0 else (31 if c98[i]<=5 else
            -4) if c115[i]<=30 else -46) if c113[i]<=308 else -25 if c111[i]<=1 else 57) if c84[i]<=80 else -34 if
            c89[i]<=136 else 32) if c55[i]<=33 else 20 if c27[i]<=0 else -6) if c35[i]<=0 else -61) + (((((47 if
            c89[i]<=2 else -18) if c67[i]<=0 else 6) if c3[i]<=0 else 23) if c5[i]<=1 else 22 if c97[i]<=-50 else -23)
            if c61[i]<=0 else -28 if c2[i]<=0 else ((12 if c88[i]<=6 else -37 if c73[i]<=157 else 5) if c52[i]<=0 else
            24) if c49[i]<=146 else (19 if c53[i]<=2 else -53) if c0[i]<=226 else 40)
        )


def _third_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c6, c7, c10, c11, c24, c25, c27, c30, c31, c32, c33, c34, c35, c38, c39, c42, c50, c51, c55, c57, c58,
    c59, c61, c65, c66, c68, c70, c71, c73, c74, c76, c77, c78, c80, c82, c83, c84, c88, c89, c90, c93, c96, c98, c99,
    c103, c104, c105, c108, c109, c112, c114, c115,) = map(c.__getitem__, (0, 2, 6, 7, 10, 11, 24, 25, 27, 30, 31, 32,
    33, 34, 35, 38, 39, 42, 50, 51, 55, 57, 58, 59, 61, 65, 66, 68, 70, 71, 73, 74, 76, 77, 78, 80, 82, 83, 84, 88,
    89, 90, 93, 96, 98, 99, 103, 104, 105, 108, 109, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((((-25 if c78[i]<=-94 else 16) if c80[i]<=4 else -25 if c96[i]<=17 else 18) if c6[i]<=34 else 40 if
            c88[i]<=7 else 18 if c31[i]<=76 else 16 if c32[i]<=7 else -65) if c104[i]<=0 else -16 if c109[i]<=12 else
            -39 if c50[i]<=-22 else 33) if c30[i]<=1 else 27 if c99[i]<=-1 else 20 if c88[i]<=4 else -49) + ((((8 if
            c88[i]<=4 else -29) if c57[i]<=281 else 20) if c50[i]<=-15 else ((-16 if c96[i]<=1 else 20 if c35[i]<=0
            else -55) if c84[i]<=70 else 39 if c98[i]<=-20 else 5 if c88[i]<=14 else -63 if c31[i]<=33 else -7) if
            c7[i]<=41 else -9) if c68[i]<=0 else 23 if c70[i]<=0 else -22 if c0[i]<=192 else 22) + (((((((-14 if
            c78[i]<=-86 else 28) if c61[i]<=0 else ((-63 if c66[i]<=-18 else -13) if c99[i]<=3 else 20) if c51[i]<=0
            else 19) if c35[i]<=0 else -58) if c84[i]<=55 else ((54 if c108[i]<=-13 else -22) if c115[i]<=5 else 12)
            if c73[i]<=176 else 18) if c7[i]<=74 else -18) if c34[i]<=0 else -50) if c11[i]<=2 else -50) + (((((((-12
            if c33[i]<=93 else 18) if c59[i]<=0 else 17) if c68[i]<=0 else ((-32 if c90[i]<=24 else 22) if c93[i]<=2
            else 36) if c38[i]<=6 else -45) if c115[i]<=39 else -38) if c104[i]<=1 else (-29 if c114[i]<=232 else 94)
            if c89[i]<=2 else -29 if c31[i]<=37 else 8) if c35[i]<=0 else -59) if c34[i]<=0 else -49) + (((((((((-10
            if c66[i]<=-24 else 23) if c115[i]<=39 else -50) if c98[i]<=5 else -33 if c83[i]<=-1 else (26 if c38[i]<=0
            else -18) if c104[i]<=0 else -24) if c30[i]<=1 else -30) if c103[i]<=20 else 104 if c112[i]<=-51 else 4)
            if c84[i]<=80 else -19) if c35[i]<=0 else -59) if c104[i]<=6 else -30) if c34[i]<=0 else -48) + ((((((-11
            if c51[i]<=0 else 11) if c24[i]<=0 else -70) if c78[i]<=119 else (4 if c32[i]<=11 else 34) if c31[i]<=75
            else 28 if c99[i]<=2 else 10 if c78[i]<=187 else -77) if c68[i]<=0 else -6 if c42[i]<=-17 else 25) if
            c10[i]<=0 else -44) if c27[i]<=0 else (-24 if c25[i]<=0 else 11) if c33[i]<=126 else 36) + (((((28 if
            c109[i]<=-40 else -16) if c76[i]<=-14 else 28 if c88[i]<=6 else -60 if c58[i]<=-28 else -9 if c31[i]<=28
            else 15 if c65[i]<=267 else -36 if c71[i]<=38 else 16) if c84[i]<=80 else (-38 if c82[i]<=-9 else 19) if
            c90[i]<=14 else -45) if c55[i]<=33 else -2 if c2[i]<=0 else 25) if c35[i]<=0 else -58) + ((((-34 if
            c33[i]<=54 else 21) if c96[i]<=1 else 9) if c104[i]<=0 else -28) if c74[i]<=-15 else ((-20 if c50[i]<=-22
            else (36 if c105[i]<=0 else -40) if c88[i]<=6 else (20 if c84[i]<=31 else -11) if c77[i]<=77 else (20 if
            c24[i]<=0 else -33) if c35[i]<=0 else -54) if c34[i]<=0 else -44) if c39[i]<=6 else -57)
        )


def _third_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c4, c5, c7, c8, c11, c27, c30, c31, c32, c34, c35, c40, c42, c44, c51, c55, c57, c59, c60, c61, c63, c64,
    c66, c68, c73, c74, c81, c84, c86, c87, c88, c89, c93, c94, c95, c96, c100, c103, c104, c106, c108, c109, c111,
    c112, c115,) = map(c.__getitem__, (0, 4, 5, 7, 8, 11, 27, 30, 31, 32, 34, 35, 40, 42, 44, 51, 55, 57, 59, 60, 61,
    63, 64, 66, 68, 73, 74, 81, 84, 86, 87, 88, 89, 93, 94, 95, 96, 100, 103, 104, 106, 108, 109, 111, 112, 115,))
    for i in places:
        totals[i] += (
            ((-26 if c42[i]<=-26 else -20 if c66[i]<=-24 else ((29 if c106[i]<=0 else -8) if c7[i]<=17 else ((41 if
            c8[i]<=13 else -32) if c86[i]<=39 else -28) if c88[i]<=6 else 3 if c30[i]<=1 else -41) if c84[i]<=75 else
            (43 if c81[i]<=2 else -49 if c89[i]<=49 else -2) if c115[i]<=4 else 5) if c34[i]<=0 else -46) + (((((((70
            if c86[i]<=21 else -16) if c84[i]<=68 else -11) if c88[i]<=4 else ((-23 if c44[i]<=0 else 12) if
            c55[i]<=12 else (-5 if c93[i]<=2 else 21) if c94[i]<=2 else -19) if c88[i]<=81 else 42) if c5[i]<=1 else
            22) if c64[i]<=0 else -35 if c63[i]<=32 else 11) if c61[i]<=0 else -10) if c11[i]<=2 else -49) + ((((((8
            if c88[i]<=4 else (((-40 if c32[i]<=31 else -97) if c89[i]<=49 else -6) if c8[i]<=0 else -5) if c63[i]<=33
            else -5) if c4[i]<=4 else 34) if c100[i]<=31 else 12) if c51[i]<=0 else (15 if c40[i]<=0 else -65) if
            c27[i]<=0 else -15) if c60[i]<=0 else 59 if c108[i]<=-15 else 12) if c11[i]<=2 else -47) + (((7 if
            c81[i]<=33 else 87 if c84[i]<=78 else -19) if c112[i]<=-113 else (((-38 if c73[i]<=13 else -1) if
            c96[i]<=1 else -2 if c63[i]<=36 else 22) if c104[i]<=1 else -28) if c59[i]<=0 else (40 if c57[i]<=15 else
            -7) if c55[i]<=31 else 22) if c104[i]<=6 else -40 if c103[i]<=47 else -27 if c87[i]<=33 else 61) +
            ((((((((54 if c93[i]<=7 else 1) if c86[i]<=39 else -26) if c88[i]<=4 else (-23 if c31[i]<=28 else 10 if
            c11[i]<=0 else -37) if c5[i]<=6 else -69) if c68[i]<=0 else 13) if c0[i]<=647 else 43) if c63[i]<=33 else
            20 if c112[i]<=63 else -29 if c42[i]<=-12 else 10) if c34[i]<=0 else -44) if c35[i]<=0 else -57) + ((((-21
            if c96[i]<=1 else (50 if c111[i]<=41 else 10) if c61[i]<=514 else -30) if c30[i]<=1 else -44) if
            c104[i]<=0 else 0 if c84[i]<=52 else -38) if c74[i]<=-15 else 8 if c84[i]<=79 else -41 if c95[i]<=33 else
            (-48 if c108[i]<=5 else -24 if c42[i]<=-13 else 27) if c109[i]<=9 else 16 if c73[i]<=65 else -87)
        )


THIRD = (_third_0, _third_8, _third_16, _third_24,)
