"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c7, c8, c30, c31, c32, c33, c34, c47, c51, c58, c60, c76, c77, c78, c81, c82, c83, c84, c87, c93,
    c94, c95, c96, c103, c104, c106, c108, c109, c111, c113, c114,) = map(c.__getitem__, (0, 1, 2, 7, 8, 30, 31, 32,
    33, 34, 47, 51, 58, 60, 76, 77, 78, 81, 82, 83, 84, 87, 93, 94, 95, 96, 103, 104, 106, 108, 109, 111, 113, 114,))
    for i in places:
        totals[i] += (
            ((((-31 if c104[i]<=0 else -89) if c78[i]<=11 else 39 if c7[i]<=69 else -46) if c94[i]<=0 else (-108 if
            c111[i]<=85 else -28) if c78[i]<=57 else -62) if c1[i]<=18 else (((-3 if c83[i]<=-1 else 75) if c31[i]<=84
            else -5) if c113[i]<=0 else -66 if c77[i]<=67 else 19) if c103[i]<=10 else 60 if c113[i]<=0 else -75) +
            (((-63 if c1[i]<=17 else -72 if c82[i]<=-1 else -7 if c47[i]<=26 else 63) if c94[i]<=0 else -74 if
            c83[i]<=93 else -107) if c111[i]<=58 else (((-50 if c58[i]<=-18 else -37 if c83[i]<=-1 else 46) if
            c30[i]<=1 else -74) if c113[i]<=0 else -84 if c111[i]<=85 else -3) if c1[i]<=17 else -30 if c109[i]<=-2
            else 71) + (((-96 if c95[i]<=28 else -84 if c76[i]<=-12 else -36) if c33[i]<=28 else (13 if c113[i]<=-1
            else -73) if c95[i]<=38 else 55 if c83[i]<=87 else -27) if c111[i]<=58 else -67 if c82[i]<=-1 else (-28 if
            c83[i]<=-1 else (-8 if c93[i]<=2 else 23 if c60[i]<=0 else 72) if c2[i]<=0 else 69) if c8[i]<=15 else -28)
            + (((-90 if c96[i]<=0 else (1 if c33[i]<=31 else 53) if c94[i]<=0 else 16 if c108[i]<=12 else -58) if
            c83[i]<=100 else -87) if c78[i]<=19 else (-68 if c81[i]<=-1 else (-66 if c109[i]<=-1 else 12) if
            c111[i]<=85 else 43) if c0[i]<=119 else -28 if c109[i]<=-7 else (71 if c31[i]<=84 else -5) if c2[i]<=3
            else -6) + (((((-81 if c82[i]<=-1 else -33) if c7[i]<=41 else -87) if c33[i]<=20 else -52 if c77[i]<=98
            else 44) if c111[i]<=85 else -35 if c33[i]<=-12 else 51 if c7[i]<=52 else -10) if c32[i]<=10 else ((-7 if
            c33[i]<=36 else 66 if c31[i]<=81 else -28) if c83[i]<=94 else -68) if c108[i]<=33 else -61 if c109[i]<=-3
            else 57) + ((-80 if c82[i]<=-1 else (-74 if c108[i]<=-1 else 17) if c87[i]<=1 else ((45 if c104[i]<=1 else
            -23) if c106[i]<=0 else -54) if c7[i]<=64 else -47) if c0[i]<=109 else ((12 if c33[i]<=38 else 65) if
            c113[i]<=0 else 37 if c104[i]<=0 else -49) if c104[i]<=1 else -67 if c58[i]<=10 else -24 if c31[i]<=37
            else 58) + ((((-73 if c33[i]<=9 else -11) if c114[i]<=22 else (-60 if c33[i]<=-18 else 41 if c34[i]<=0
            else -90) if c104[i]<=1 else -54) if c83[i]<=100 else -80 if c111[i]<=95 else -10) if c0[i]<=109 else ((61
            if c34[i]<=0 else -100) if c7[i]<=49 else -12) if c104[i]<=1 else -78 if c82[i]<=0 else -36 if c51[i]<=0
            else 34) + (((((-58 if c96[i]<=1 else 2) if c113[i]<=-1 else 44) if c7[i]<=49 else -77) if c83[i]<=-1 else
            (((62 if c84[i]<=79 else 25) if c34[i]<=0 else -103) if c7[i]<=49 else 10 if c34[i]<=0 else -91) if
            c113[i]<=0 else 35 if c104[i]<=0 else -60 if c77[i]<=150 else 4) if c83[i]<=97 else -81 if c95[i]<=28 else
            -49)
        )


def _first_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c5, c6, c7, c27, c30, c31, c33, c34, c50, c51, c52, c57, c58, c59, c77, c78, c82, c83, c84, c94,
    c95, c96, c97, c98, c99, c100, c103, c104, c106, c108, c109, c111, c112, c113, c114,) = map(c.__getitem__, (0, 1,
    2, 3, 5, 6, 7, 27, 30, 31, 33, 34, 50, 51, 52, 57, 58, 59, 77, 78, 82, 83, 84, 94, 95, 96, 97, 98, 99, 100, 103,
    104, 106, 108, 109, 111, 112, 113, 114,))
    for i in places:
        totals[i] += (
            ((((-76 if c96[i]<=2 else -28) if c52[i]<=0 else 3) if c83[i]<=-1 else (((42 if c30[i]<=1 else -38) if
            c27[i]<=0 else -30) if c113[i]<=1 else 16 if c98[i]<=-7 else -47) if c33[i]<=38 else ((52 if c104[i]<=1
            else -40) if c106[i]<=0 else -33) if c58[i]<=-12 else 60) if c83[i]<=97 else -37 if c104[i]<=0 else -77) +
            (((-69 if c33[i]<=51 else 33 if c114[i]<=350 else -65) if c95[i]<=35 else ((-51 if c3[i]<=0 else 17) if
            c5[i]<=0 else 32 if c96[i]<=44 else -20) if c112[i]<=99 else 48) if c78[i]<=19 else -57 if c111[i]<=3 else
            (7 if c83[i]<=86 else -52) if c109[i]<=-1 else (60 if c97[i]<=-58 else 6) if c7[i]<=49 else -9) + ((((-38
            if c7[i]<=64 else -75) if c108[i]<=-1 else (-41 if c111[i]<=85 else 44) if c109[i]<=-1 else -56 if
            c33[i]<=-18 else 41) if c83[i]<=100 else -66) if c0[i]<=124 else (((59 if c34[i]<=0 else -92) if
            c31[i]<=81 else 22 if c7[i]<=30 else -84) if c104[i]<=1 else -43 if c77[i]<=140 else 41) if c83[i]<=94
            else -57) + ((-62 if c95[i]<=38 else (-54 if c113[i]<=356 else 12) if c33[i]<=14 else -31 if c111[i]<=0
            else -17 if c50[i]<=-8 else 48) if c111[i]<=58 else (-48 if c58[i]<=-17 else (-14 if c111[i]<=85 else 47
            if c7[i]<=63 else 0) if c27[i]<=0 else -37) if c0[i]<=131 else (57 if c31[i]<=91 else -51) if c83[i]<=92
            else -10) + ((((-53 if c83[i]<=-1 else ((43 if c104[i]<=1 else -35) if c34[i]<=0 else -86) if c30[i]<=1
            else -73) if c2[i]<=0 else 12 if c109[i]<=-1 else 56 if c34[i]<=0 else -71) if c83[i]<=94 else -34) if
            c94[i]<=0 else (-66 if c33[i]<=29 else -47 if c100[i]<=13 else 22) if c111[i]<=85 else -21 if c2[i]<=0
            else 47) + (((-65 if c50[i]<=-13 else (-45 if c82[i]<=-1 else -45 if c103[i]<=-1 else 27) if c7[i]<=29
            else -55) if c1[i]<=21 else 37 if c104[i]<=1 else -56 if c58[i]<=10 else 23) if c111[i]<=58 else (((-44 if
            c33[i]<=-18 else 56 if c84[i]<=80 else 15) if c97[i]<=-61 else 0) if c83[i]<=96 else -26) if c30[i]<=1
            else -72) + ((((-43 if c59[i]<=0 else 29 if c83[i]<=84 else -40) if c94[i]<=0 else -61) if c111[i]<=78
            else -36 if c58[i]<=-17 else 30 if c30[i]<=1 else -50) if c1[i]<=21 else ((((-7 if c57[i]<=123 else 50) if
            c99[i]<=0 else 43) if c51[i]<=0 else 57) if c30[i]<=1 else -92) if c83[i]<=92 else 15 if c104[i]<=0 else
            -57) + (((-60 if c95[i]<=28 else -55 if c33[i]<=-12 else -26 if c78[i]<=103 else 33) if c111[i]<=78 else
            ((-17 if c58[i]<=-17 else 41 if c7[i]<=87 else -13) if c27[i]<=0 else -33) if c34[i]<=0 else -77) if
            c0[i]<=128 else -34 if c111[i]<=11 else -26 if c109[i]<=-3 else (1 if c6[i]<=19 else 52) if c34[i]<=0 else
            -101)
        )


def _first_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c6, c7, c27, c29, c30, c31, c32, c33, c34, c35, c44, c50, c57, c58, c60, c68, c71, c76, c77, c78,
    c79, c82, c83, c84, c94, c95, c96, c98, c100, c103, c104, c106, c107, c108, c109, c111,
    c113,) = map(c.__getitem__, (0, 1, 2, 3, 6, 7, 27, 29, 30, 31, 32, 33, 34, 35, 44, 50, 57, 58, 60, 68, 71, 76, 77,
    78, 79, 82, 83, 84, 94, 95, 96, 98, 100, 103, 104, 106, 107, 108, 109, 111, 113,))
    for i in places:
        totals[i] += (
            ((((((-42 if c44[i]<=0 else 11) if c79[i]<=1 else 17) if c107[i]<=633 else -61) if c7[i]<=42 else -63) if
            c77[i]<=63 else -25 if c31[i]<=33 else 11 if c78[i]<=103 else 52) if c111[i]<=58 else (-59 if c33[i]<=-18
            else ((36 if c30[i]<=1 else -34) if c7[i]<=43 else -12) if c84[i]<=81 else -42) if c33[i]<=38 else 50) +
            (((-58 if c95[i]<=29 else -40 if c76[i]<=-12 else (-34 if c2[i]<=0 else 19) if c60[i]<=0 else 33) if
            c3[i]<=0 else (-43 if c82[i]<=-7 else 37) if c94[i]<=1 else -33) if c33[i]<=29 else (49 if c7[i]<=42 else
            24 if c31[i]<=75 else -79) if c104[i]<=1 else (-47 if c57[i]<=35 else 41) if c84[i]<=70 else -55) +
            ((((-21 if c58[i]<=-13 else (-13 if c111[i]<=1 else 41) if c84[i]<=81 else -31) if c106[i]<=0 else -47) if
            c7[i]<=48 else -61 if c50[i]<=-14 else -44 if c60[i]<=0 else 2) if c0[i]<=128 else ((35 if c2[i]<=1 else
            -33) if c50[i]<=4 else 54 if c31[i]<=94 else -40) if c113[i]<=0 else -41 if c77[i]<=130 else 32) + ((((-51
            if c1[i]<=17 else -2) if c68[i]<=0 else 2) if c108[i]<=-1 else -50 if c82[i]<=-1 else ((34 if c7[i]<=62
            else -10) if c6[i]<=29 else 48) if c30[i]<=1 else -56) if c113[i]<=0 else (-23 if c58[i]<=-14 else 48 if
            c7[i]<=44 else -10) if c104[i]<=0 else -58 if c31[i]<=33 else -46 if c77[i]<=125 else 22) + (((-55 if
            c60[i]<=0 else 11 if c113[i]<=0 else -41) if c95[i]<=28 else (-9 if c58[i]<=-12 else 32) if c7[i]<=43 else
            -45 if c111[i]<=95 else 8) if c33[i]<=29 else (-43 if c31[i]<=31 else 5) if c109[i]<=-5 else (((-35 if
            c100[i]<=2 else 41) if c50[i]<=-22 else 49) if c31[i]<=94 else -53) if c7[i]<=55 else -43) + ((((-47 if
            c95[i]<=34 else -2) if c7[i]<=47 else -56) if c58[i]<=-13 else ((-45 if c60[i]<=0 else 37 if c83[i]<=31
            else -36) if c111[i]<=85 else 17) if c77[i]<=54 else (41 if c83[i]<=86 else -14) if c35[i]<=0 else -83) if
            c32[i]<=11 else (43 if c113[i]<=0 else -38 if c77[i]<=130 else 39) if c34[i]<=0 else -96) + ((((-11 if
            c98[i]<=-8 else -57) if c103[i]<=17 else 47) if c111[i]<=1 else (-62 if c58[i]<=-19 else ((13 if c27[i]<=0
            else -50) if c60[i]<=0 else 49) if c29[i]<=0 else -32) if c2[i]<=0 else (18 if c58[i]<=-12 else 50 if
            c2[i]<=5 else -33) if c31[i]<=89 else -13) if c83[i]<=95 else -31 if c107[i]<=701 else -57) + (((-14 if
            c7[i]<=62 else -57) if c108[i]<=-1 else (((47 if c2[i]<=5 else -29) if c104[i]<=1 else -63 if c71[i]<=11
            else -34 if c96[i]<=27 else 57) if c7[i]<=42 else 5) if c113[i]<=0 else (41 if c107[i]<=256 else -27) if
            c113[i]<=759 else 28) if c83[i]<=100 else (8 if c94[i]<=0 else -48) if c107[i]<=687 else -59)
        )


def _first_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c2, c3, c7, c27, c30, c31, c32, c33, c34, c35, c42, c47, c50, c51, c55, c57, c58, c60, c65, c68, c73, c74,
    c75, c77, c78, c81, c83, c84, c85, c86, c92, c93, c95, c96, c97, c98, c99, c100, c104, c107, c108, c109, c111,
    c113, c114, c115,) = map(c.__getitem__, (0, 2, 3, 7, 27, 30, 31, 32, 33, 34, 35, 42, 47, 50, 51, 55, 57, 58, 60,
    65, 68, 73, 74, 75, 77, 78, 81, 83, 84, 85, 86, 92, 93, 95, 96, 97, 98, 99, 100, 104, 107, 108, 109, 111, 113,
    114, 115,))
    for i in places:
        totals[i] += (
            (((((-15 if c57[i]<=174 else 27) if c7[i]<=53 else -55) if c83[i]<=88 else -52) if c77[i]<=82 else (-35 if
            c50[i]<=-18 else 47 if c7[i]<=41 else -6) if c83[i]<=84 else -37 if c32[i]<=13 else 20) if c111[i]<=85
            else ((46 if c97[i]<=-59 else 11) if c7[i]<=49 else 12 if c27[i]<=0 else -42) if c30[i]<=1 else -58) +
            ((((-44 if c50[i]<=-15 else (9 if c84[i]<=51 else -52) if c95[i]<=31 else 14) if c7[i]<=41 else -54 if
            c111[i]<=95 else -16) if c60[i]<=0 else (-16 if c58[i]<=-17 else 42) if c104[i]<=0 else -28) if c33[i]<=29
            else -21 if c109[i]<=-5 else ((29 if c78[i]<=119 else 51) if c31[i]<=81 else -28) if c34[i]<=0 else -89) +
            ((((-32 if c2[i]<=0 else 39) if c83[i]<=65 else -37) if c86[i]<=1 else ((-18 if c0[i]<=155 else 31) if
            c7[i]<=48 else -46) if c104[i]<=0 else -52) if c95[i]<=30 else (((-36 if c92[i]<=0 else 19) if c7[i]<=43
            else -34) if c68[i]<=0 else 29) if c2[i]<=0 else (45 if c2[i]<=1 else 7) if c83[i]<=92 else -11) + ((((-39
            if c73[i]<=14 else 29 if c98[i]<=-8 else -19) if c108[i]<=-1 else ((-18 if c55[i]<=20 else -39 if
            c42[i]<=-22 else 31) if c111[i]<=58 else 42 if c35[i]<=0 else -78) if c7[i]<=50 else -11) if c30[i]<=1
            else -60) if c83[i]<=100 else (-45 if c95[i]<=28 else 29 if c84[i]<=85 else -53) if c114[i]<=569 else -52)
            + (((((-25 if c68[i]<=0 else 15) if c7[i]<=62 else -48) if c84[i]<=78 else -58) if c111[i]<=85 else -26 if
            c96[i]<=3 else (29 if c30[i]<=1 else -43) if c34[i]<=0 else -71) if c33[i]<=29 else ((31 if c7[i]<=53 else
            -46) if c83[i]<=53 else -54 if c47[i]<=20 else -6) if c51[i]<=0 else -18 if c111[i]<=0 else 44) + (((-45
            if c100[i]<=13 else -8) if c111[i]<=95 else -28 if c81[i]<=-1 else 35 if c98[i]<=24 else -37) if
            c95[i]<=30 else ((((18 if c84[i]<=70 else -39) if c68[i]<=0 else 39) if c109[i]<=-1 else -57 if
            c74[i]<=-40 else 39) if c7[i]<=48 else (14 if c27[i]<=0 else -44) if c83[i]<=86 else -31) if c30[i]<=1
            else -50) + ((-40 if c95[i]<=35 else -43 if c78[i]<=-72 else -16 if c60[i]<=0 else 37) if c2[i]<=0 else
            (((48 if c85[i]<=1 else (20 if c107[i]<=518 else -32) if c65[i]<=27 else 37) if c34[i]<=0 else -80) if
            c31[i]<=81 else -62 if c107[i]<=142 else 17) if c113[i]<=1 else (-12 if c58[i]<=-3 else 45) if c84[i]<=56
            else -41) + (((-41 if c31[i]<=20 else -30 if c50[i]<=-4 else 7) if c3[i]<=0 else (-15 if c93[i]<=2 else
            39) if c83[i]<=100 else -21) if c33[i]<=29 else (((((-64 if c99[i]<=0 else 9) if c75[i]<=69 else 15) if
            c115[i]<=5 else 31) if c111[i]<=95 else 31) if c50[i]<=4 else 43) if c83[i]<=92 else -43 if c77[i]<=206
            else 31)
        )


def _first_32(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c5, c6, c7, c10, c27, c30, c31, c33, c34, c35, c40, c44, c47, c50, c51, c55, c58, c60, c68, c77, c78,
    c80, c82, c83, c84, c86, c88, c94, c95, c96, c97, c104, c106, c107, c108, c111, c114,) = map(c.__getitem__, (0, 1,
    2, 5, 6, 7, 10, 27, 30, 31, 33, 34, 35, 40, 44, 47, 50, 51, 55, 58, 60, 68, 77, 78, 80, 82, 83, 84, 86, 88, 94,
    95, 96, 97, 104, 106, 107, 108, 111, 114,))
    for i in places:
        totals[i] += (
            ((((35 if c27[i]<=0 else -19) if c84[i]<=75 else -32) if c86[i]<=1 else (-16 if c88[i]<=4 else -42) if
            c77[i]<=98 else -25 if c1[i]<=22 else 20) if c111[i]<=85 else (((((46 if c34[i]<=0 else -80) if c83[i]<=92
            else 9) if c40[i]<=0 else -44) if c84[i]<=80 else 0) if c97[i]<=-58 else -1) if c30[i]<=1 else -50) +
            (((((-13 if c114[i]<=569 else -52) if c82[i]<=-1 else (-33 if c47[i]<=29 else 1) if c68[i]<=0 else 30) if
            c7[i]<=42 else -47) if c78[i]<=103 else -17 if c50[i]<=-15 else 32) if c111[i]<=85 else (9 if c80[i]<=6
            else -39) if c108[i]<=-1 else ((-36 if c78[i]<=-94 else 24) if c30[i]<=1 else -38) if c6[i]<=33 else 42) +
            ((((-42 if c44[i]<=0 else -27 if c82[i]<=17 else 27) if c77[i]<=110 else -30 if c33[i]<=28 else 24) if
            c78[i]<=106 else -44 if c108[i]<=-2 else (39 if c7[i]<=42 else -4) if c104[i]<=7 else -38) if c111[i]<=85
            else (((41 if c84[i]<=77 else 4) if c83[i]<=91 else -1) if c35[i]<=0 else -66) if c97[i]<=-57 else -9) +
            (((((-11 if c58[i]<=-12 else 33 if c114[i]<=595 else 20 if c84[i]<=74 else -38) if c51[i]<=0 else ((32 if
            c104[i]<=1 else -19) if c35[i]<=0 else -81) if c5[i]<=0 else -40 if c82[i]<=-14 else 44) if c7[i]<=48 else
            -14) if c30[i]<=1 else 37 if c0[i]<=3 else -58) if c106[i]<=0 else -40 if c58[i]<=39 else 7) + (((-46 if
            c33[i]<=-13 else (-33 if c96[i]<=1 else 72 if c108[i]<=-13 else -21 if c6[i]<=31 else 18) if c104[i]<=1
            else -44 if c77[i]<=130 else 4) if c78[i]<=103 else -43 if c108[i]<=-2 else 25) if c111[i]<=85 else (-23
            if c108[i]<=-1 else 20 if c27[i]<=0 else -22) if c6[i]<=33 else 41 if c31[i]<=87 else -16) + ((((-23 if
            c6[i]<=30 else 7) if c58[i]<=-12 else ((((26 if c104[i]<=3 else -34) if c78[i]<=106 else 43) if c34[i]<=0
            else -96) if c35[i]<=0 else -78) if c30[i]<=1 else -39) if c7[i]<=62 else -42 if c60[i]<=0 else 10) if
            c83[i]<=92 else (30 if c84[i]<=28 else -50) if c95[i]<=28 else 25 if c88[i]<=4 else -20) + (-35 if
            c82[i]<=-1 else (-37 if c111[i]<=22 else ((-13 if c58[i]<=-14 else (36 if c34[i]<=0 else -70) if c10[i]<=0
            else -53) if c35[i]<=0 else -74) if c94[i]<=0 else -20) if c6[i]<=30 else (((-18 if c60[i]<=0 else 37) if
            c33[i]<=48 else 41 if c114[i]<=569 else 5) if c2[i]<=1 else -18) if c55[i]<=33 else 38) + (((-50 if
            c96[i]<=3 else -34 if c60[i]<=0 else 38) if c33[i]<=-14 else (((32 if c114[i]<=488 else -42 if c55[i]<=18
            else 13) if c78[i]<=119 else 41) if c97[i]<=-59 else 2 if c30[i]<=1 else -58) if c34[i]<=0 else -84) if
            c83[i]<=92 else -45 if c95[i]<=28 else (36 if c84[i]<=79 else -33) if c107[i]<=718 else -28)
        )


FIRST = (_first_0, _first_8, _first_16, _first_24, _first_32,)
