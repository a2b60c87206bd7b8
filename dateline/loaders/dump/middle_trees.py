"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _second_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c4, c6, c7, c8, c27, c30, c31, c33, c34, c35, c42, c44, c50, c51, c55, c58, c59, c66, c68, c74, c77, c78,
    c80, c82, c83, c84, c86, c87, c88, c93, c95, c96, c97, c98, c100, c103, c104, c107, c108, c109, c110, c111, c113,
    c114, c115,) = map(c.__getitem__, (0, 2, 4, 6, 7, 8, 27, 30, 31, 33, 34, 35, 42, 44, 50, 51, 55, 58, 59, 66, 68,
    74, 77, 78, 80, 82, 83, 84, 86, 87, 88, 93, 95, 96, 97, 98, 100, 103, 104, 107, 108, 109, 110, 111, 113, 114,
    115,))
    for i in places:
        totals[i] += (
            (((((-39 if c96[i]<=-1 else (-18 if c103[i]<=20 else 52) if c68[i]<=0 else 27) if c27[i]<=0 else -40) if
            c84[i]<=78 else -53) if c33[i]<=28 else 25 if c104[i]<=1 else -38 if c59[i]<=0 else 15) if c111[i]<=85
            else ((-5 if c68[i]<=0 else 35) if c2[i]<=0 else 37 if c31[i]<=84 else -34) if c34[i]<=0 else -78) +
            (((-43 if c68[i]<=0 else -6) if c50[i]<=-15 else ((-9 if c33[i]<=-7 else 43) if c86[i]<=1 else 0) if
            c83[i]<=84 else -24) if c111[i]<=85 else (-17 if c4[i]<=0 else 21) if c58[i]<=-12 else ((-55 if
            c82[i]<=-15 else (43 if c84[i]<=80 else -6) if c34[i]<=0 else -66) if c97[i]<=-59 else 2) if c35[i]<=0
            else -61) + (((-43 if c58[i]<=-12 else -39 if c82[i]<=0 else 0) if c100[i]<=31 else -22 if c33[i]<=22 else
            -42 if c6[i]<=26 else 40) if c95[i]<=30 else ((-34 if c83[i]<=-1 else 21) if c114[i]<=568 else -40) if
            c42[i]<=-14 else (-30 if c33[i]<=-18 else 33 if c34[i]<=0 else -74) if c83[i]<=88 else 11 if c27[i]<=0
            else -27) + (((((-41 if c2[i]<=0 else -10) if c68[i]<=0 else -14 if c93[i]<=2 else 36) if c51[i]<=0 else
            -4 if c33[i]<=49 else 32) if c59[i]<=0 else (15 if c30[i]<=1 else -50) if c50[i]<=-1 else 34) if
            c83[i]<=97 else ((-38 if c93[i]<=1 else -25 if c95[i]<=5 else 49) if c84[i]<=77 else -47) if c107[i]<=701
            else -45) + ((((-8 if c87[i]<=14 else -45) if c66[i]<=-15 else (((8 if c104[i]<=2 else -49) if c58[i]<=-12
            else 29) if c2[i]<=3 else -30) if c84[i]<=80 else -47) if c55[i]<=31 else (23 if c83[i]<=65 else -30) if
            c95[i]<=24 else 34) if c7[i]<=42 else (-29 if c78[i]<=16 else 6 if c113[i]<=0 else -39) if c30[i]<=1 else
            -53) + (((((33 if c98[i]<=-8 else -16) if c8[i]<=15 else -54) if c7[i]<=62 else -43) if c108[i]<=-1 else
            ((35 if c31[i]<=81 else -39) if c110[i]<=10 else (-9 if c83[i]<=54 else -60) if c50[i]<=-4 else 9) if
            c115[i]<=3 else 31 if c34[i]<=0 else -76) if c83[i]<=92 else -39 if c50[i]<=-11 else 1 if c84[i]<=75 else
            -31) + (-34 if c33[i]<=-14 else ((-19 if c111[i]<=55 else 15 if c80[i]<=6 else -32) if c58[i]<=-12 else
            ((53 if c88[i]<=4 else (-37 if c82[i]<=-5 else 42) if c98[i]<=-3 else -15) if c109[i]<=0 else 39) if
            c97[i]<=-59 else 5 if c30[i]<=1 else -51) if c84[i]<=79 else (-50 if c111[i]<=95 else 9) if c77[i]<=113
            else 5) + (((-44 if c100[i]<=31 else -2) if c95[i]<=7 else (-44 if c74[i]<=-15 else -7) if c6[i]<=30 else
            5) if c58[i]<=-12 else ((-4 if c84[i]<=79 else -46) if c0[i]<=387 else 36) if c66[i]<=-12 else (((-23 if
            c33[i]<=-18 else 36) if c34[i]<=0 else -81) if c84[i]<=77 else 1 if c44[i]<=2 else -67) if c7[i]<=62 else
            -21)
        )


def _second_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c1, c2, c3, c6, c7, c11, c20, c25, c27, c30, c31, c33, c34, c35, c38, c39, c40, c42, c50, c51, c52, c55, c58,
    c59, c60, c61, c63, c66, c68, c73, c77, c78, c83, c84, c85, c88, c95, c97, c99, c103, c104, c106, c107, c108,
    c109, c111, c112, c113, c114,) = map(c.__getitem__, (1, 2, 3, 6, 7, 11, 20, 25, 27, 30, 31, 33, 34, 35, 38, 39,
    40, 42, 50, 51, 52, 55, 58, 59, 60, 61, 63, 66, 68, 73, 77, 78, 83, 84, 85, 88, 95, 97, 99, 103, 104, 106, 107,
    108, 109, 111, 112, 113, 114,))
    for i in places:
        totals[i] += (
            (((((((-15 if c113[i]<=310 else 64) if c84[i]<=80 else -45) if c59[i]<=0 else 15) if c111[i]<=95 else 24
            if c38[i]<=6 else -53) if c27[i]<=0 else -40 if c3[i]<=0 else 16) if c1[i]<=32 else 28 if c20[i]<=0 else
            -53) if c106[i]<=0 else ((11 if c88[i]<=5 else -35) if c99[i]<=0 else 11) if c7[i]<=54 else -46) + ((-41
            if c3[i]<=0 else 4) if c33[i]<=-14 else ((((((-29 if c78[i]<=-86 else 35) if c112[i]<=66 else 10 if
            c84[i]<=75 else -29) if c31[i]<=81 else -102 if c108[i]<=4 else 2) if c39[i]<=7 else -70) if c55[i]<=31
            else 39 if c84[i]<=81 else -2) if c97[i]<=-59 else -7) if c104[i]<=1 else -36 if c31[i]<=37 else 7) +
            (((-39 if c31[i]<=13 else -39 if c95[i]<=5 else -11 if c33[i]<=93 else 34) if c68[i]<=0 else 12) if
            c58[i]<=-12 else ((((17 if c11[i]<=0 else 6 if c84[i]<=58 else -79) if c114[i]<=537 else -34) if
            c78[i]<=118 else 19) if c50[i]<=-1 else (45 if c7[i]<=27 else 18) if c83[i]<=86 else -1) if c34[i]<=0 else
            -73) + (((((-9 if c111[i]<=1 else ((33 if c107[i]<=549 else 0) if c51[i]<=0 else 43) if c27[i]<=0 else -29
            if c2[i]<=0 else 23) if c84[i]<=80 else -23) if c35[i]<=0 else -71) if c106[i]<=0 else -27 if c99[i]<=0
            else 14) if c7[i]<=42 else (-40 if c73[i]<=17 else -45 if c33[i]<=-18 else -9) if c68[i]<=0 else 4) +
            (((-34 if c109[i]<=0 else 3) if c95[i]<=5 else ((((((-44 if c66[i]<=-24 else 33 if c85[i]<=2 else -1) if
            c52[i]<=0 else 37) if c30[i]<=1 else -39) if c55[i]<=33 else (40 if c104[i]<=7 else -38) if c40[i]<=0 else
            -48) if c35[i]<=0 else -79) if c84[i]<=77 else -12) if c34[i]<=0 else -67) if c7[i]<=62 else -29) + (((-32
            if c58[i]<=-13 else (((-13 if c60[i]<=0 else 27) if c113[i]<=142 else 61) if c84[i]<=81 else -52) if
            c104[i]<=6 else -42) if c33[i]<=52 else (22 if c84[i]<=59 else -29) if c77[i]<=101 else 29) if c111[i]<=95
            else ((-27 if c112[i]<=18 else 9) if c60[i]<=0 else 32) if c6[i]<=33 else 0 if c66[i]<=-17 else 39) +
            ((((-37 if c60[i]<=0 else 9) if c111[i]<=1 else -39 if c33[i]<=-18 else -22 if c58[i]<=-17 else 27) if
            c107[i]<=701 else -38) if c31[i]<=14 else (-5 if c50[i]<=-14 else ((-30 if c42[i]<=-22 else (25 if
            c84[i]<=85 else -18) if c34[i]<=0 else -51) if c59[i]<=0 else 33) if c104[i]<=3 else -11) if c30[i]<=1
            else -51) + (((((-45 if c33[i]<=-13 else -15) if c25[i]<=0 else 25) if c42[i]<=-15 else (((-18 if
            c103[i]<=-1 else 29) if c61[i]<=0 else -24) if c107[i]<=701 else -32) if c31[i]<=27 else 21) if c84[i]<=79
            else -44 if c33[i]<=96 else 13) if c111[i]<=95 else (14 if c63[i]<=32 else 34) if c97[i]<=-57 else 0 if
            c34[i]<=0 else -61)
        )


def _second_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c6, c7, c8, c11, c27, c30, c32, c33, c34, c35, c50, c51, c52, c55, c58, c60, c61, c63, c66, c68,
    c74, c76, c77, c81, c82, c83, c84, c85, c86, c88, c90, c95, c97, c100, c103, c104, c109, c111, c112, c113, c114,
    c115,) = map(c.__getitem__, (0, 1, 2, 3, 6, 7, 8, 11, 27, 30, 32, 33, 34, 35, 50, 51, 52, 55, 58, 60, 61, 63, 66,
    68, 74, 76, 77, 81, 82, 83, 84, 85, 86, 88, 90, 95, 97, 100, 103, 104, 109, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            ((-38 if c60[i]<=0 else 8) if c33[i]<=-14 else ((-22 if c103[i]<=-1 else ((20 if c97[i]<=-62 else -35) if
            c66[i]<=-18 else 34 if c11[i]<=0 else 28 if c8[i]<=2 else -51 if c6[i]<=27 else 11) if c112[i]<=83 else 10
            if c109[i]<=12 else -85) if c104[i]<=1 else 5 if c86[i]<=1 else -27) if c34[i]<=0 else -69) + (((8 if
            c33[i]<=39 else 40 if c84[i]<=75 else 3) if c85[i]<=1 else ((-27 if c111[i]<=0 else 30 if c84[i]<=52 else
            -16 if c113[i]<=310 else 58) if c61[i]<=0 else -45 if c100[i]<=10 else 1) if c52[i]<=0 else 30 if
            c84[i]<=85 else -41) if c7[i]<=42 else -33 if c58[i]<=-15 else -17 if c60[i]<=0 else 20) + ((((((((-7 if
            c66[i]<=-14 else 20) if c104[i]<=1 else -24) if c32[i]<=51 else 56) if c63[i]<=33 else 29 if c35[i]<=0
            else -59) if c30[i]<=1 else -45) if c34[i]<=0 else -69) if c83[i]<=100 else (-44 if c111[i]<=1 else -2 if
            c114[i]<=213 else 1 if c113[i]<=85 else 114) if c88[i]<=4 else -32) if c7[i]<=74 else -29) + ((-29 if
            c32[i]<=15 else 32 if c83[i]<=10 else -21) if c95[i]<=5 else (((-27 if c115[i]<=3 else -2) if c66[i]<=-14
            else (-4 if c74[i]<=-12 else 29 if c84[i]<=77 else -13) if c104[i]<=5 else -37) if c63[i]<=33 else (33 if
            c34[i]<=0 else -55) if c84[i]<=69 else -21 if c55[i]<=31 else 25) if c35[i]<=0 else -69) + ((((-21 if
            c103[i]<=20 else 84) if c84[i]<=71 else -38) if c82[i]<=-5 else (((((18 if c34[i]<=0 else -57) if
            c55[i]<=30 else 32) if c104[i]<=3 else -11) if c35[i]<=0 else -63) if c61[i]<=0 else -27 if c6[i]<=30 else
            8) if c7[i]<=74 else -21) if c30[i]<=1 else 46 if c1[i]<=0 else 7 if c88[i]<=4 else -55) + ((((((((19 if
            c7[i]<=54 else -12) if c61[i]<=0 else -13) if c50[i]<=7 else 30) if c27[i]<=0 else -25 if c33[i]<=56 else
            11) if c113[i]<=263 else 35 if c81[i]<=38 else 106) if c104[i]<=6 else -45) if c84[i]<=79 else 0 if
            c90[i]<=14 else -42) if c30[i]<=1 else 8 if c88[i]<=4 else -55 if c3[i]<=3 else 37) + (((-21 if
            c76[i]<=-14 else (24 if c27[i]<=0 else -27) if c97[i]<=-67 else -11) if c6[i]<=33 else ((20 if c84[i]<=79
            else -29) if c1[i]<=29 else 33) if c30[i]<=1 else -47) if c104[i]<=1 else ((0 if c84[i]<=53 else -50) if
            c77[i]<=140 else -63 if c88[i]<=9 else 27) if c103[i]<=40 else 89 if c114[i]<=528 else 3) + ((((((-26 if
            c0[i]<=573 else 30) if c51[i]<=0 else 6) if c111[i]<=95 else (5 if c88[i]<=12 else -44) if c66[i]<=-15
            else 16) if c68[i]<=0 else 23 if c2[i]<=1 else 16 if c32[i]<=8 else -64) if c55[i]<=33 else 5 if c2[i]<=0
            else 34) if c27[i]<=0 else (-39 if c60[i]<=0 else 3) if c100[i]<=10 else 6)
        )


def _second_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c3, c5, c6, c7, c27, c30, c31, c32, c33, c34, c35, c38, c42, c45, c47, c55, c58, c60, c66, c68, c73, c78,
    c79, c80, c83, c84, c88, c89, c94, c95, c96, c97, c103, c104, c109, c111, c114, c115,) = map(c.__getitem__, (0, 3,
    5, 6, 7, 27, 30, 31, 32, 33, 34, 35, 38, 42, 45, 47, 55, 58, 60, 66, 68, 73, 78, 79, 80, 83, 84, 88, 89, 94, 95,
    96, 97, 103, 104, 109, 111, 114, 115,))
    for i in places:
        totals[i] += (
            ((((((50 if c109[i]<=-40 else (13 if c34[i]<=0 else -58) if c94[i]<=2 else -24) if c6[i]<=34 else (2 if
            c66[i]<=-17 else 36) if c104[i]<=1 else 17 if c111[i]<=37 else -46) if c104[i]<=6 else -43) if c35[i]<=0
            else -68) if c84[i]<=79 else -48 if c95[i]<=24 else -7) if c30[i]<=1 else -46 if c3[i]<=3 else 42) +
            (((-16 if c5[i]<=0 else 6) if c104[i]<=1 else -37) if c58[i]<=-12 else (((((-23 if c89[i]<=69 else 52) if
            c96[i]<=1 else 28 if c104[i]<=8 else -41) if c35[i]<=0 else -69) if c84[i]<=77 else (-3 if c32[i]<=9 else
            -92) if c7[i]<=13 else -14 if c5[i]<=2 else 50) if c27[i]<=0 else -9) if c30[i]<=1 else -30) + ((((((-48
            if c96[i]<=1 else -2) if c73[i]<=14 else 12) if c6[i]<=31 else 28 if c84[i]<=82 else (14 if c96[i]<=13
            else -87) if c88[i]<=9 else 16) if c27[i]<=0 else -12) if c104[i]<=1 else ((-35 if c109[i]<=14 else 22) if
            c79[i]<=6 else 12) if c103[i]<=40 else 33) if c30[i]<=1 else -44 if c3[i]<=3 else 42) + ((((-16 if
            c33[i]<=93 else -31 if c31[i]<=15 else 36) if c94[i]<=0 else -32) if c68[i]<=0 else (9 if c38[i]<=6 else
            -54) if c0[i]<=195 else 45) if c58[i]<=-12 else ((((44 if c88[i]<=4 else -15 if c78[i]<=101 else 17) if
            c97[i]<=-59 else -21) if c60[i]<=0 else 25) if c84[i]<=80 else -31) if c55[i]<=33 else 23) + (((-49 if
            c42[i]<=-28 else (((-37 if c78[i]<=-94 else -26 if c73[i]<=14 else 19) if c80[i]<=7 else -60) if c6[i]<=30
            else 15) if c30[i]<=1 else -48) if c104[i]<=1 else -35) if c58[i]<=-12 else (((12 if c55[i]<=31 else 36)
            if c97[i]<=-59 else -12 if c60[i]<=0 else 26) if c34[i]<=0 else -65) if c83[i]<=86 else -9) + (((-32 if
            c96[i]<=0 else 19 if c45[i]<=0 else -12) if c114[i]<=594 else -38) if c42[i]<=-15 else ((19 if c96[i]<=12
            else 7 if c84[i]<=73 else -71 if c47[i]<=25 else -34 if c32[i]<=18 else 42) if c115[i]<=5 else 24) if
            c94[i]<=0 else ((23 if c114[i]<=100 else -22) if c88[i]<=12 else -30) if c89[i]<=92 else 33)
        )


SECOND = (_second_0, _second_8, _second_16, _second_24,)


def _third_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c5, c6, c7, c11, c24, c27, c30, c31, c33, c34, c35, c38, c39, c42, c44, c47, c50, c52, c55, c58,
    c59, c60, c63, c65, c66, c68, c74, c76, c77, c78, c80, c81, c82, c83, c84, c85, c86, c87, c88, c93, c94, c95, c96,
    c98, c99, c100, c102, c103, c104, c106, c111, c112, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 5, 6, 7, 11,
    24, 27, 30, 31, 33, 34, 35, 38, 39, 42, 44, 47, 50, 52, 55, 58, 59, 60, 63, 65, 66, 68, 74, 76, 77, 78, 80, 81,
    82, 83, 84, 85, 86, 87, 88, 93, 94, 95, 96, 98, 99, 100, 102, 103, 104, 106, 111, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((((((((-2 if c44[i]<=0 else 36) if c66[i]<=-14 else 29) if c115[i]<=39 else -37) if c35[i]<=0 else -69)
            if c11[i]<=2 else -44) if c106[i]<=0 else -9) if c84[i]<=79 else -27 if c87[i]<=33 else 23) if c27[i]<=0
            else (-35 if c99[i]<=0 else -57 if c58[i]<=-19 else 14) if c60[i]<=0 else 16) if c30[i]<=1 else -36) +
            (((-29 if c44[i]<=0 else 4) if c33[i]<=54 else 21 if c83[i]<=66 else -33) if c74[i]<=-15 else (((-22 if
            c50[i]<=-22 else ((33 if c7[i]<=20 else 6) if c84[i]<=76 else (-24 if c77[i]<=113 else 22) if c80[i]<=4
            else -92) if c78[i]<=118 else 30) if c39[i]<=6 else -65) if c34[i]<=0 else -55) if c35[i]<=0 else -62) +
            ((((15 if c88[i]<=4 else -22) if c52[i]<=0 else 15) if c27[i]<=0 else -33) if c50[i]<=-14 else (((((-20 if
            c60[i]<=0 else 8) if c5[i]<=1 else 22 if c31[i]<=84 else -52) if c3[i]<=0 else 23) if c59[i]<=0 else -24
            if c82[i]<=-7 else 10 if c6[i]<=31 else 33) if c34[i]<=0 else -50) if c35[i]<=0 else -62) + (((((((-11 if
            c58[i]<=-19 else (50 if c88[i]<=6 else (0 if c66[i]<=-14 else 31) if c84[i]<=80 else -24) if c115[i]<=39
            else -27) if c30[i]<=1 else -33) if c83[i]<=66 else 6 if c94[i]<=0 else -32 if c31[i]<=37 else 11) if
            c34[i]<=0 else -57) if c11[i]<=2 else -52) if c35[i]<=0 else -59) if c7[i]<=74 else -23) + (((-35 if
            c66[i]<=-14 else 0 if c83[i]<=62 else 18 if c112[i]<=-98 else -38) if c52[i]<=0 else 17 if c38[i]<=4 else
            -34) if c50[i]<=-14 else -5 if c58[i]<=-12 else (-25 if c93[i]<=2 else 17) if c2[i]<=0 else (((39 if
            c84[i]<=75 else 2) if c2[i]<=1 else -10) if c31[i]<=94 else -29) if c38[i]<=5 else -49) + ((-24 if
            c100[i]<=29 else 15) if c95[i]<=5 else ((-23 if c96[i]<=1 else ((29 if c114[i]<=568 else 24 if c85[i]<=1
            else (3 if c104[i]<=0 else -40) if c78[i]<=101 else 22) if c84[i]<=75 else -29 if c47[i]<=17 else -12 if
            c5[i]<=1 else 35) if c39[i]<=6 else -63) if c34[i]<=0 else -50) if c35[i]<=0 else -60) + ((((30 if
            c86[i]<=21 else -38) if c88[i]<=4 else -49 if c76[i]<=-19 else -26 if c0[i]<=213 else 2) if c52[i]<=0 else
            9) if c50[i]<=-14 else (-29 if c42[i]<=-18 else 22 if c98[i]<=-9 else -30 if c111[i]<=2 else 46 if
            c88[i]<=4 else (7 if c94[i]<=2 else -25) if c24[i]<=0 else -57) if c63[i]<=33 else 19) + ((-29 if
            c42[i]<=-15 else (((4 if c102[i]<=0 else -34) if c65[i]<=26 else 15) if c68[i]<=0 else 19) if c0[i]<=584
            else 47) if c66[i]<=-14 else ((29 if c65[i]<=38 else (-4 if c103[i]<=20 else 65) if c1[i]<=18 else 22) if
            c34[i]<=0 else -56) if c84[i]<=70 else 19 if c81[i]<=9 else -35 if c55[i]<=31 else -2)
        )


def _third_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c1, c2, c3, c6, c7, c10, c11, c24, c27, c30, c31, c32, c33, c34, c35, c39, c42, c44, c50, c51, c52, c58, c59,
    c61, c63, c64, c65, c66, c68, c73, c74, c77, c78, c83, c84, c86, c87, c88, c89, c94, c96, c99, c103, c104, c105,
    c107, c108, c109, c112, c114, c115,) = map(c.__getitem__, (1, 2, 3, 6, 7, 10, 11, 24, 27, 30, 31, 32, 33, 34, 35,
    39, 42, 44, 50, 51, 52, 58, 59, 61, 63, 64, 65, 66, 68, 73, 74, 77, 78, 83, 84, 86, 87, 88, 89, 94, 96, 99, 103,
    104, 105, 107, 108, 109, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((-21 if c73[i]<=14 else 5 if c35[i]<=0 else -54) if c6[i]<=34 else -4 if c66[i]<=-17 else 31 if
            c112[i]<=66 else 14 if c2[i]<=1 else -48) if c104[i]<=1 else (-34 if c107[i]<=236 else 105) if c89[i]<=2
            else (0 if c84[i]<=53 else -47 if c103[i]<=41 else 17) if c77[i]<=140 else -57 if c88[i]<=9 else 26) +
            (((((-32 if c33[i]<=-18 else -20 if c78[i]<=-81 else 18) if c114[i]<=568 else -27) if c115[i]<=37 else
            -63) if c31[i]<=14 else (-10 if c58[i]<=-19 else (42 if c88[i]<=6 else 14) if c35[i]<=0 else -56) if
            c84[i]<=79 else -32 if c115[i]<=4 else 14) if c30[i]<=1 else 24 if c31[i]<=-1 else 12 if c88[i]<=4 else
            -51) + (((-35 if c66[i]<=-14 else -19 if c6[i]<=34 else 11) if c44[i]<=1 else 17) if c42[i]<=-15 else
            ((((((-20 if c50[i]<=-24 else 23) if c34[i]<=0 else -40) if c39[i]<=6 else -51) if c35[i]<=0 else -50) if
            c24[i]<=0 else -39) if c11[i]<=0 else -30 if c1[i]<=50 else 24) if c61[i]<=0 else 3 if c94[i]<=0 else -25)
            + (((-37 if c42[i]<=-18 else (-32 if c65[i]<=27 else 44 if c88[i]<=4 else -16) if c68[i]<=0 else 12) if
            c31[i]<=13 else (35 if c88[i]<=6 else -24 if c59[i]<=0 else 0) if c115[i]<=3 else (21 if c94[i]<=2 else
            -12) if c34[i]<=0 else -48) if c52[i]<=0 else (15 if c84[i]<=71 else -18) if c3[i]<=0 else 28) +
            ((((((((28 if c88[i]<=6 else (34 if c109[i]<=-1 else -33 if c63[i]<=37 else 16) if c51[i]<=0 else 20) if
            c31[i]<=81 else 1 if c32[i]<=8 else -104) if c89[i]<=49 else 37) if c104[i]<=0 else -8) if c10[i]<=0 else
            -53) if c58[i]<=105 else 36) if c30[i]<=1 else 32 if c99[i]<=-1 else -42) if c27[i]<=0 else -17) + ((((-16
            if c96[i]<=1 else 67 if c108[i]<=-13 else (((25 if c64[i]<=0 else -7) if c112[i]<=83 else 7 if c109[i]<=12
            else 5 if c84[i]<=62 else -133) if c35[i]<=0 else -57) if c39[i]<=6 else -48) if c34[i]<=0 else -50) if
            c104[i]<=1 else -26 if c31[i]<=37 else 9) if c30[i]<=1 else -39 if c3[i]<=3 else 43) + ((((-28 if
            c73[i]<=27 else 30) if c6[i]<=30 else 10) if c107[i]<=711 else -38) if c74[i]<=-15 else ((((-16 if
            c50[i]<=-22 else 30) if c7[i]<=20 else (17 if c83[i]<=63 else -20 if c31[i]<=18 else 11) if c39[i]<=6 else
            -64) if c34[i]<=0 else -49) if c84[i]<=80 else -22 if c87[i]<=33 else 28) if c35[i]<=0 else -54) + (((-25
            if c33[i]<=58 else 17 if c87[i]<=6 else -35) if c52[i]<=0 else 8) if c74[i]<=-15 else (((46 if c86[i]<=21
            else 5) if c105[i]<=0 else -41) if c88[i]<=6 else (((3 if c104[i]<=1 else -39) if c89[i]<=29 else 19) if
            c94[i]<=2 else -30 if c6[i]<=34 else 10) if c34[i]<=0 else -55) if c39[i]<=6 else -58)
        )


def _third_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c5, c6, c7, c8, c11, c27, c30, c31, c32, c33, c34, c35, c40, c41, c44, c45, c47, c50, c51, c55, c58, c59,
    c60, c61, c64, c66, c68, c70, c73, c74, c76, c78, c80, c81, c82, c83, c84, c85, c88, c89, c90, c93, c98, c100,
    c102, c103, c104, c107, c109, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 2, 5, 6, 7, 8, 11, 27, 30,
    31, 32, 33, 34, 35, 40, 41, 44, 45, 47, 50, 51, 55, 58, 59, 60, 61, 64, 66, 68, 70, 73, 74, 76, 78, 80, 81, 82,
    83, 84, 85, 88, 89, 90, 93, 98, 100, 102, 103, 104, 107, 109, 111, 112, 113, 114, 115,))
    for i in places:
        totals[i] += (
            ((((-39 if c58[i]<=-28 else 1 if c109[i]<=29 else -30) if c66[i]<=-14 else 41 if c88[i]<=4 else -44 if
            c82[i]<=-10 else ((-6 if c68[i]<=0 else 31) if c70[i]<=0 else -22 if c33[i]<=126 else 36) if c59[i]<=0
            else (15 if c112[i]<=75 else -31) if c47[i]<=29 else 29) if c104[i]<=6 else -30) if c35[i]<=0 else -55) +
            ((((-29 if c111[i]<=3 else 24) if c7[i]<=9 else ((-11 if c90[i]<=27 else 42) if c88[i]<=4 else -21) if
            c45[i]<=0 else -37) if c31[i]<=15 else (((20 if c89[i]<=11 else -18) if c44[i]<=3 else 32) if c0[i]<=665
            else 47) if c59[i]<=0 else 13) if c68[i]<=0 else (26 if c64[i]<=0 else -18) if c70[i]<=0 else -7) +
            (((((-27 if c93[i]<=2 else -9 if c90[i]<=27 else 40) if c80[i]<=6 else -44) if c2[i]<=0 else ((32 if
            c84[i]<=75 else -7) if c40[i]<=0 else -67) if c85[i]<=1 else (20 if c83[i]<=54 else -13) if c2[i]<=3 else
            -42) if c7[i]<=41 else -33 if c41[i]<=18 else -10) if c60[i]<=0 else 21 if c11[i]<=0 else -28) +
            (((((((-28 if c74[i]<=-15 else (7 if c6[i]<=16 else -24) if c115[i]<=5 else (-24 if c31[i]<=33 else 21) if
            c8[i]<=0 else 32) if c100[i]<=31 else 11) if c58[i]<=105 else 28) if c60[i]<=0 else 41 if c98[i]<=-10 else
            6) if c55[i]<=33 else 14) if c30[i]<=1 else 24 if c32[i]<=0 else -37) if c11[i]<=2 else -50) +
            (((((((((((16 if c107[i]<=701 else -12) if c61[i]<=0 else -29 if c100[i]<=10 else 10) if c113[i]<=770 else
            63) if c115[i]<=39 else -56) if c51[i]<=0 else 21) if c30[i]<=1 else -31) if c103[i]<=20 else 111 if
            c112[i]<=-45 else 12) if c84[i]<=80 else -19) if c35[i]<=0 else -54) if c104[i]<=6 else -29) if c34[i]<=0
            else -46) + ((((8 if c102[i]<=0 else -23) if c68[i]<=0 else -15 if c6[i]<=14 else 29) if c66[i]<=-14 else
            (26 if c7[i]<=28 else 6) if c84[i]<=69 else (12 if c81[i]<=6 else -47 if c107[i]<=1940 else 8) if
            c115[i]<=4 else 9) if c27[i]<=0 else (-37 if c2[i]<=0 else -15 if c100[i]<=29 else 35) if c60[i]<=0 else
            9) + ((((-14 if c76[i]<=-14 else ((((-10 if c73[i]<=14 else 31) if c64[i]<=0 else -35) if c78[i]<=163 else
            -28) if c33[i]<=87 else 30) if c114[i]<=188 else 62 if c82[i]<=-5 else 15) if c114[i]<=568 else -28 if
            c115[i]<=5 else -19 if c31[i]<=33 else 28) if c55[i]<=33 else -4 if c2[i]<=0 else 26) if c35[i]<=0 else
            -53) + ((-35 if c50[i]<=-26 else ((-11 if c78[i]<=-47 else 39) if c115[i]<=30 else -57) if c100[i]<=2 else
            45) if c88[i]<=6 else ((((((-6 if c88[i]<=14 else -31) if c5[i]<=6 else -69) if c27[i]<=1120 else 29) if
            c104[i]<=1 else -42) if c0[i]<=647 else 44) if c50[i]<=26 else 5) if c89[i]<=49 else 33 if c88[i]<=26 else
            0)
        )


def _third_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c5, c7, c8, c10, c11, c25, c27, c30, c31, c32, c33, c34, c35, c38, c39, c40, c42, c50, c52, c58, c59,
    c61, c64, c66, c67, c68, c70, c74, c76, c77, c82, c83, c84, c85, c86, c87, c88, c89, c93, c98, c103, c104, c105,
    c106, c109, c112, c114, c115,) = map(c.__getitem__, (0, 2, 5, 7, 8, 10, 11, 25, 27, 30, 31, 32, 33, 34, 35, 38,
    39, 40, 42, 50, 52, 58, 59, 61, 64, 66, 67, 68, 70, 74, 76, 77, 82, 83, 84, 85, 86, 87, 88, 89, 93, 98, 103, 104,
    105, 106, 109, 112, 114, 115,))
    for i in places:
        totals[i] += (
            (((((1 if c114[i]<=554 else -32) if c52[i]<=0 else 20) if c86[i]<=39 else -39) if c7[i]<=62 else -32) if
            c74[i]<=-15 else ((-24 if c50[i]<=-22 else (35 if c105[i]<=0 else -39) if c88[i]<=6 else (-35 if
            c89[i]<=19 else 15 if c84[i]<=55 else -11) if c77[i]<=77 else 11) if c32[i]<=42 else 41) if c39[i]<=6 else
            -55) + ((((((((-18 if c5[i]<=1 else 24) if c89[i]<=48 else 33) if c88[i]<=26 else -37) if c88[i]<=84 else
            42) if c103[i]<=20 else -23 if c93[i]<=3 else 61) if c27[i]<=0 else -31) if c2[i]<=0 else (20 if
            c89[i]<=10 else (-22 if c31[i]<=28 else 6) if c5[i]<=6 else -46) if c58[i]<=24 else 21) if c68[i]<=0 else
            13) + (((((((7 if c85[i]<=1 else (33 if c104[i]<=6 else -28) if c112[i]<=-6 else -34 if c58[i]<=35 else
            10) if c8[i]<=0 else 11) if c68[i]<=0 else 18 if c2[i]<=1 else -19) if c67[i]<=0 else (-17 if c82[i]<=-6
            else 18) if c40[i]<=0 else -42) if c34[i]<=0 else -45) if c11[i]<=2 else -48) if c35[i]<=0 else -53) +
            (-23 if c42[i]<=-24 else (((((-18 if c103[i]<=20 else 25) if c0[i]<=605 else 41) if c25[i]<=0 else 29) if
            c59[i]<=0 else 21 if c83[i]<=55 else -20 if c115[i]<=5 else 25 if c109[i]<=12 else -47) if c68[i]<=0 else
            ((31 if c70[i]<=0 else 1) if c64[i]<=0 else -17) if c38[i]<=6 else -40) if c11[i]<=2 else -45) + (((((-12
            if c89[i]<=7 else 53) if c76[i]<=-6 else 40) if c88[i]<=4 else ((-19 if c66[i]<=-15 else (-2 if c61[i]<=0
            else -36) if c31[i]<=28 else (25 if c10[i]<=0 else -47) if c31[i]<=81 else 0 if c33[i]<=55 else -103) if
            c104[i]<=3 else -33) if c30[i]<=1 else -43) if c50[i]<=70 else 18) if c52[i]<=0 else 13) + (((((((55 if
            c87[i]<=21 else -16) if c106[i]<=2 else -28) if c112[i]<=-177 else (((-12 if c31[i]<=11 else 15) if
            c109[i]<=22 else -26) if c76[i]<=-14 else -20 if c74[i]<=-29 else 16) if c104[i]<=3 else -33) if
            c84[i]<=80 else 29 if c98[i]<=-21 else -22) if c34[i]<=0 else -44) if c35[i]<=0 else -52) if c11[i]<=2
            else -45)
        )


THIRD = (_third_0, _third_8, _third_16, _third_24,)
