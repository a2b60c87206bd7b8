"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def _first_0(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c7, c8, c30, c31, c33, c34, c35, c44, c47, c50, c58, c77, c78, c79, c81, c82, c83, c84, c87, c90,
    c94, c95, c96, c97, c98, c103, c104, c106, c108, c109, c110, c111, c113,) = map(c.__getitem__, (0, 1, 2, 3, 7, 8,
    30, 31, 33, 34, 35, 44, 47, 50, 58, 77, 78, 79, 81, 82, 83, 84, 87, 90, 94, 95, 96, 97, 98, 103, 104, 106, 108,
    109, 110, 111, 113,))
    for i in places:
        totals[i] += (
            ((((-32 if c104[i]<=0 else -89) if c78[i]<=9 else (44 if c104[i]<=5 else -64) if c7[i]<=69 else -47) if
            c94[i]<=0 else (-108 if c111[i]<=85 else -28) if c78[i]<=57 else -62) if c1[i]<=18 else (((-3 if
            c83[i]<=-1 else 75) if c31[i]<=84 else -5) if c113[i]<=0 else -41) if c103[i]<=10 else 60 if c113[i]<=0
            else -74) + (((-62 if c1[i]<=17 else -72 if c82[i]<=-1 else -7 if c47[i]<=26 else 64) if c94[i]<=0 else
            -74 if c83[i]<=93 else -107) if c111[i]<=58 else (((-40 if c58[i]<=-17 else -38 if c83[i]<=-1 else 46) if
            c30[i]<=1 else -75) if c113[i]<=1 else -85 if c111[i]<=85 else -3) if c1[i]<=17 else -30 if c109[i]<=-1
            else 72) + (((-96 if c95[i]<=28 else -32 if c7[i]<=45 else -82) if c33[i]<=28 else (1 if c83[i]<=93 else
            -85) if c58[i]<=7 else -5 if c31[i]<=27 else 64) if c111[i]<=58 else (((25 if c8[i]<=14 else -76) if
            c108[i]<=-1 else 70 if c2[i]<=5 else -16) if c7[i]<=49 else -60 if c108[i]<=-1 else 7) if c83[i]<=100 else
            -67) + (((-90 if c96[i]<=0 else (-1 if c33[i]<=31 else 54) if c94[i]<=0 else 14 if c108[i]<=12 else -61)
            if c83[i]<=100 else -87) if c78[i]<=16 else (-68 if c81[i]<=-1 else (-79 if c95[i]<=29 else 21 if
            c84[i]<=70 else -56) if c111[i]<=85 else 44) if c0[i]<=119 else -29 if c109[i]<=-7 else 17 if c33[i]<=38
            else 70) + (((-83 if c33[i]<=29 else 28 if c104[i]<=1 else -79) if c77[i]<=82 else ((-2 if c1[i]<=15 else
            62) if c94[i]<=0 else -22) if c83[i]<=96 else -76) if c111[i]<=58 else ((((-17 if c58[i]<=-17 else 47) if
            c106[i]<=0 else -53) if c7[i]<=43 else -78 if c33[i]<=-18 else -15) if c30[i]<=1 else -81) if c33[i]<=31
            else 65) + (-80 if c82[i]<=-1 else ((-82 if c0[i]<=124 else -11) if c3[i]<=0 else -21) if c110[i]<=0 else
            (36 if c104[i]<=0 else 7 if c98[i]<=-7 else -64) if c109[i]<=-1 else ((67 if c104[i]<=1 else -73 if
            c50[i]<=-22 else 49) if c97[i]<=-61 else -45 if c81[i]<=-1 else 26) if c7[i]<=49 else -64 if c83[i]<=-1
            else 4) + ((((-73 if c79[i]<=1 else -54 if c78[i]<=59 else 10) if c111[i]<=85 else -67 if c33[i]<=-18 else
            -16 if c58[i]<=-14 else 39) if c104[i]<=1 else -78) if c1[i]<=18 else (((64 if c31[i]<=84 else -16) if
            c34[i]<=0 else -105) if c83[i]<=95 else -30) if c104[i]<=1 else -70 if c31[i]<=33 else 52 if c113[i]<=9
            else -37) + (-74 if c82[i]<=-1 else ((-70 if c87[i]<=3 else 19) if c44[i]<=0 else -1) if c83[i]<=-1 else
            (31 if c104[i]<=0 else -52 if c33[i]<=111 else 9) if c109[i]<=-1 else (((63 if c97[i]<=-59 else 30) if
            c35[i]<=0 else -94) if c84[i]<=79 else 44 if c90[i]<=18 else -72 if c77[i]<=137 else 34) if c34[i]<=0 else
            -109)
        )


def _first_8(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c6, c7, c27, c30, c31, c33, c34, c35, c44, c51, c55, c57, c58, c59, c60, c77, c78, c82, c83, c84,
    c90, c94, c95, c96, c97, c99, c103, c104, c106, c108, c109, c110, c111, c113, c114,) = map(c.__getitem__, (0, 1,
    2, 6, 7, 27, 30, 31, 33, 34, 35, 44, 51, 55, 57, 58, 59, 60, 77, 78, 82, 83, 84, 90, 94, 95, 96, 97, 99, 103, 104,
    106, 108, 109, 110, 111, 113, 114,))
    for i in places:
        totals[i] += (
            ((((-45 if c82[i]<=-1 else -24 if c108[i]<=-1 else 42) if c7[i]<=47 else -67 if c111[i]<=95 else -63 if
            c96[i]<=3 else 14) if c106[i]<=0 else -74) if c0[i]<=109 else (((-14 if c110[i]<=0 else 60) if c31[i]<=84
            else -84 if c77[i]<=105 else 27) if c2[i]<=3 else -18) if c113[i]<=0 else 2 if c83[i]<=87 else -64) +
            (((-68 if c44[i]<=0 else -5 if c114[i]<=429 else -56) if c77[i]<=63 else ((47 if c104[i]<=1 else -55) if
            c113[i]<=0 else -52) if c31[i]<=30 else -8 if c58[i]<=-7 else 52) if c111[i]<=58 else (-62 if c111[i]<=85
            else 5) if c109[i]<=-1 else (60 if c97[i]<=-61 else -39 if c83[i]<=-1 else 23) if c7[i]<=49 else -13) +
            ((((-71 if c58[i]<=9 else -35) if c60[i]<=0 else -49 if c109[i]<=-1 else 6) if c111[i]<=78 else (-31 if
            c108[i]<=-1 else 42 if c35[i]<=0 else -75) if c83[i]<=100 else -32) if c1[i]<=18 else (((58 if c104[i]<=1
            else -49 if c90[i]<=31 else 48) if c7[i]<=55 else -20) if c97[i]<=-61 else 3) if c113[i]<=0 else -36) +
            (((((-69 if c96[i]<=3 else -19) if c44[i]<=0 else -12) if c108[i]<=-1 else -64 if c33[i]<=-18 else -36 if
            c95[i]<=5 else 44 if c83[i]<=79 else 4) if c83[i]<=100 else -68 if c111[i]<=95 else -5) if c0[i]<=128 else
            ((-21 if c111[i]<=1 else 56 if c104[i]<=1 else 19) if c2[i]<=3 else -27) if c83[i]<=94 else -55) + (((-63
            if c78[i]<=68 else -29) if c33[i]<=28 else ((-6 if c84[i]<=56 else -58) if c55[i]<=33 else -35 if
            c95[i]<=24 else 45) if c78[i]<=91 else 44) if c111[i]<=58 else (((32 if c35[i]<=0 else -76) if c83[i]<=100
            else -32) if c27[i]<=0 else -10 if c7[i]<=43 else -69) if c0[i]<=131 else 55 if c7[i]<=42 else 19) +
            ((((-63 if c33[i]<=54 else 36) if c96[i]<=1 else -24 if c2[i]<=0 else 25) if c108[i]<=-1 else ((((38 if
            c7[i]<=69 else -14) if c1[i]<=15 else 54) if c34[i]<=0 else -106) if c103[i]<=42 else -53) if c104[i]<=1
            else -44 if c78[i]<=147 else -36 if c103[i]<=3 else 50) if c83[i]<=97 else -29 if c104[i]<=0 else -67) +
            ((((-41 if c59[i]<=0 else 29 if c83[i]<=84 else -39) if c94[i]<=0 else -61) if c111[i]<=78 else -37 if
            c58[i]<=-17 else 30 if c30[i]<=1 else -53) if c1[i]<=21 else (((((-41 if c57[i]<=123 else 36) if
            c111[i]<=95 else 49) if c99[i]<=0 else 43) if c51[i]<=0 else 56) if c30[i]<=1 else -102) if c83[i]<=94
            else -48) + (((-60 if c95[i]<=28 else -52 if c33[i]<=-11 else -35 if c58[i]<=-12 else 17) if c111[i]<=85
            else ((-19 if c58[i]<=-17 else 43 if c7[i]<=87 else -13) if c27[i]<=0 else -33) if c34[i]<=0 else -80) if
            c0[i]<=128 else -31 if c111[i]<=11 else -22 if c109[i]<=-3 else (-1 if c6[i]<=19 else 51) if c34[i]<=0
            else -104)
        )


def _first_16(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c0, c1, c2, c3, c6, c7, c27, c29, c30, c31, c32, c33, c34, c35, c50, c58, c59, c60, c68, c74, c76, c77, c78, c79,
    c82, c83, c84, c86, c94, c95, c96, c97, c100, c102, c104, c106, c107, c108, c109, c111,
    c113,) = map(c.__getitem__, (0, 1, 2, 3, 6, 7, 27, 29, 30, 31, 32, 33, 34, 35, 50, 58, 59, 60, 68, 74, 76, 77, 78,
    79, 82, 83, 84, 86, 94, 95, 96, 97, 100, 102, 104, 106, 107, 108, 109, 111, 113,))
    for i in places:
        totals[i] += (
            (((((-29 if c79[i]<=1 else 22) if c107[i]<=609 else -59) if c7[i]<=42 else -62) if c77[i]<=63 else (-59 if
            c95[i]<=5 else -7) if c31[i]<=33 else 35) if c111[i]<=58 else (-60 if c33[i]<=-18 else (((-16 if c95[i]<=6
            else 43) if c30[i]<=1 else -36) if c7[i]<=43 else -12) if c84[i]<=81 else -43) if c33[i]<=38 else 50) +
            (((-58 if c95[i]<=29 else -40 if c76[i]<=-12 else (-34 if c2[i]<=0 else 21) if c60[i]<=0 else 34) if
            c3[i]<=0 else (-42 if c82[i]<=-7 else 36) if c94[i]<=1 else -34) if c33[i]<=29 else (49 if c7[i]<=42 else
            26 if c31[i]<=75 else -85) if c104[i]<=1 else -56 if c82[i]<=0 else -37 if c59[i]<=0 else 33) + (((((-8 if
            c108[i]<=-1 else 41 if c35[i]<=0 else -70) if c94[i]<=2 else -31) if c83[i]<=100 else -45) if c7[i]<=48
            else -61 if c50[i]<=-14 else -43 if c60[i]<=0 else 3) if c0[i]<=128 else ((35 if c2[i]<=1 else -30) if
            c50[i]<=4 else 54 if c31[i]<=94 else -48) if c113[i]<=0 else -40 if c77[i]<=130 else 34) + ((((-51 if
            c1[i]<=17 else 1) if c68[i]<=0 else 3) if c108[i]<=-1 else -52 if c82[i]<=-1 else ((32 if c27[i]<=1 else
            -21) if c6[i]<=29 else 48) if c30[i]<=1 else -61) if c113[i]<=0 else (-33 if c58[i]<=-17 else 42 if
            c7[i]<=44 else -12) if c104[i]<=0 else -58 if c31[i]<=33 else -57 if c74[i]<=-12 else -10) + ((-50 if
            c95[i]<=28 else (-19 if c58[i]<=-12 else 27) if c7[i]<=63 else -49 if c111[i]<=95 else -3) if c33[i]<=29
            else (-46 if c82[i]<=0 else -25 if c77[i]<=63 else 40) if c109[i]<=-5 else ((((-63 if c111[i]<=85 else 32)
            if c100[i]<=2 else 41) if c50[i]<=-22 else 49) if c31[i]<=94 else -59) if c7[i]<=55 else -41) + (((-52 if
            c59[i]<=0 else (28 if c29[i]<=0 else -28) if c27[i]<=0 else -52) if c68[i]<=0 else (-38 if c82[i]<=-4 else
            38) if c29[i]<=0 else -45) if c2[i]<=0 else (47 if c113[i]<=0 else 19 if c83[i]<=88 else -46) if c86[i]<=2
            else 32 if c102[i]<=0 else 4 if c94[i]<=0 else -9 if c106[i]<=0 else -57) + (((-53 if c95[i]<=28 else -25)
            if c6[i]<=33 else (40 if c86[i]<=1 else -40 if c50[i]<=-15 else 15) if c83[i]<=97 else -57) if c111[i]<=58
            else -31 if c82[i]<=-1 else (-42 if c68[i]<=0 else 22) if c83[i]<=-1 else (((49 if c35[i]<=0 else -70) if
            c34[i]<=0 else -84) if c84[i]<=80 else -3) if c97[i]<=-59 else -1) + ((-48 if c82[i]<=-1 else ((-30 if
            c68[i]<=0 else 22) if c58[i]<=-13 else -25 if c96[i]<=1 else (-31 if c50[i]<=-25 else 42 if c84[i]<=81
            else -13) if c34[i]<=0 else -71) if c7[i]<=62 else -45) if c32[i]<=11 else ((44 if c2[i]<=3 else -31) if
            c31[i]<=81 else -52) if c113[i]<=0 else -32 if c78[i]<=103 else 36)
        )


def _first_24(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c1, c2, c7, c27, c30, c31, c33, c34, c38, c44, c50, c51, c55, c57, c58, c60, c63, c66, c67, c77, c78, c80, c82,
    c83, c84, c85, c88, c89, c92, c93, c94, c95, c96, c97, c100, c103, c104, c106, c107, c108, c109, c110, c111, c112,
    c113,) = map(c.__getitem__, (1, 2, 7, 27, 30, 31, 33, 34, 38, 44, 50, 51, 55, 57, 58, 60, 63, 66, 67, 77, 78, 80,
    82, 83, 84, 85, 88, 89, 92, 93, 94, 95, 96, 97, 100, 103, 104, 106, 107, 108, 109, 110, 111, 112, 113,))
    for i in places:
        totals[i] += (
            ((-56 if c95[i]<=28 else 12 if c107[i]<=718 else -51) if c82[i]<=-1 else ((-28 if c44[i]<=1 else 28) if
            c7[i]<=54 else -58) if c111[i]<=1 else ((((-27 if c33[i]<=87 else 49) if c95[i]<=10 else 37) if c63[i]<=33
            else 50) if c106[i]<=0 else -50 if c58[i]<=-17 else 13) if c7[i]<=42 else -4 if c38[i]<=0 else -52) +
            ((-46 if c50[i]<=-14 else ((-39 if c96[i]<=2 else 27 if c27[i]<=0 else -25) if c83[i]<=86 else -42) if
            c111[i]<=95 else -25 if c110[i]<=2 else 33) if c33[i]<=29 else ((6 if c112[i]<=-98 else -52) if c31[i]<=31
            else 7) if c109[i]<=-5 else (-25 if c58[i]<=-19 else 35 if c112[i]<=83 else -5) if c51[i]<=0 else 49) +
            (((-48 if c103[i]<=-1 else 4 if c80[i]<=6 else -44) if c108[i]<=-1 else (43 if c7[i]<=42 else 14 if
            c30[i]<=1 else -65) if c104[i]<=1 else -36 if c78[i]<=156 else 26) if c83[i]<=94 else (((93 if
            c112[i]<=-218 else -1) if c106[i]<=0 else -49 if c103[i]<=20 else 98) if c84[i]<=75 else -52) if
            c107[i]<=701 else -53) + (((-34 if c60[i]<=0 else (-22 if c92[i]<=0 else 46) if c83[i]<=100 else -19) if
            c2[i]<=0 else (((45 if c7[i]<=67 else -17) if c34[i]<=0 else -72) if c84[i]<=80 else -61 if c55[i]<=17
            else 20) if c104[i]<=1 else -40 if c66[i]<=-13 else -20 if c77[i]<=130 else 48) if c106[i]<=0 else -47 if
            c78[i]<=109 else 1) + ((((-52 if c60[i]<=0 else -21) if c95[i]<=28 else (-38 if c67[i]<=0 else 1) if
            c113[i]<=310 else 23) if c33[i]<=28 else ((20 if c57[i]<=15 else -33) if c63[i]<=21 else -25 if
            c50[i]<=-21 else 43) if c83[i]<=87 else -43 if c77[i]<=206 else 36) if c111[i]<=85 else (38 if c97[i]<=-57
            else 1) if c30[i]<=1 else -59) + (((-45 if c95[i]<=28 else -33 if c58[i]<=-12 else (-18 if c96[i]<=8 else
            29) if c84[i]<=71 else -36) if c1[i]<=28 else (17 if c83[i]<=42 else -42) if c77[i]<=79 else -33 if
            c50[i]<=-18 else 44) if c111[i]<=85 else -23 if c33[i]<=-14 else ((44 if c83[i]<=91 else 5) if c34[i]<=0
            else -90) if c97[i]<=-57 else 1) + ((-40 if c95[i]<=35 else -32 if c93[i]<=2 else -40 if c78[i]<=-72 else
            -5 if c60[i]<=0 else 45) if c2[i]<=0 else ((47 if c85[i]<=1 else (-16 if c100[i]<=10 else 43) if
            c111[i]<=95 else -12 if c82[i]<=0 else 41) if c31[i]<=81 else -61 if c103[i]<=0 else 16) if c113[i]<=1
            else 13 if c84[i]<=55 else -40) + ((((-16 if c111[i]<=1 else (30 if c94[i]<=0 else -21) if c58[i]<=-12
            else 43) if c97[i]<=-62 else ((-15 if c60[i]<=0 else 36) if c88[i]<=84 else 59) if c30[i]<=1 else -71) if
            c83[i]<=92 else (46 if c89[i]<=8 else -27 if c77[i]<=222 else 23) if c94[i]<=0 else -48) if c7[i]<=49 else
            -43 if c77[i]<=67 else -12)
        )


def _first_32(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    (c2, c6, c7, c27, c30, c31, c33, c34, c35, c39, c40, c50, c51, c52, c53, c58, c60, c66, c68, c74, c76, c77, c78,
    c82, c83, c84, c87, c88, c94, c95, c96, c97, c103, c104, c106, c107, c108, c109, c111, c112, c113,
    c114,) = map(c.__getitem__, (2, 6, 7, 27, 30, 31, 33, 34, 35, 39, 40, 50, 51, 52, 53, 58, 60, 66, 68, 74, 76, 77,
    78, 82, 83, 84, 87, 88, 94, 95, 96, 97, 103, 104, 106, 107, 108, 109, 111, 112, 113, 114,))
    for i in places:
        totals[i] += (
            ((((12 if c104[i]<=0 else 69 if c84[i]<=28 else -50) if c82[i]<=-1 else -34 if c95[i]<=4 else 61 if
            c104[i]<=0 else -4) if c109[i]<=-5 else ((7 if c51[i]<=0 else 34) if c78[i]<=109 else 44) if c97[i]<=-62
            else -17 if c6[i]<=37 else 24) if c7[i]<=49 else -44 if c78[i]<=16 else -1 if c27[i]<=0 else -49) + (((-45
            if c111[i]<=85 else -1) if c50[i]<=-11 else (((8 if c7[i]<=53 else -44) if c68[i]<=0 else 43) if
            c84[i]<=57 else -29) if c111[i]<=95 else 23) if c78[i]<=16 else ((((-32 if c33[i]<=-18 else 37) if
            c30[i]<=1 else -47) if c104[i]<=3 else -49 if c78[i]<=209 else 39) if c34[i]<=0 else -94) if c7[i]<=62
            else -27) + (((((4 if c114[i]<=76 else 3 if c84[i]<=50 else -52) if c95[i]<=24 else -33 if c50[i]<=-12
            else 17) if c7[i]<=42 else -46) if c78[i]<=106 else -34 if c87[i]<=1 else 27) if c111[i]<=85 else -16 if
            c83[i]<=-1 else (((43 if c40[i]<=0 else -57) if c112[i]<=83 else 17) if c34[i]<=0 else -86) if c30[i]<=1
            else -51) + (((((-44 if c6[i]<=24 else 4) if c96[i]<=1 else ((((41 if c34[i]<=0 else -92) if c104[i]<=6
            else -28) if c35[i]<=0 else -73) if c7[i]<=42 else 8) if c39[i]<=6 else -52) if c83[i]<=92 else (-5 if
            c88[i]<=10 else 62) if c107[i]<=718 else -35) if c30[i]<=1 else -54) if c106[i]<=0 else -39 if c58[i]<=39
            else 9) + (((-46 if c33[i]<=-13 else (-31 if c96[i]<=1 else 73 if c108[i]<=-14 else -10 if c68[i]<=0 else
            31) if c104[i]<=1 else (-50 if c103[i]<=40 else 14) if c77[i]<=127 else 9) if c78[i]<=106 else -43 if
            c108[i]<=-2 else 25) if c111[i]<=85 else (-31 if c76[i]<=-19 else -17 if c108[i]<=-1 else 19) if c6[i]<=33
            else 38) + (((((-36 if c68[i]<=0 else 16) if c6[i]<=30 else 8) if c58[i]<=-12 else (((15 if c66[i]<=-14
            else 40) if c35[i]<=0 else -72) if c34[i]<=0 else -90) if c30[i]<=1 else -43) if c7[i]<=62 else -42 if
            c60[i]<=0 else 10) if c83[i]<=94 else -47 if c95[i]<=28 else (26 if c114[i]<=300 else -30) if c113[i]<=310
            else 49) + ((((-34 if c52[i]<=0 else 20) if c2[i]<=0 else (-10 if c58[i]<=-7 else 37) if c104[i]<=3 else
            -50) if c83[i]<=75 else -45) if c95[i]<=30 else ((-48 if c74[i]<=-15 else -6) if c58[i]<=-12 else ((28 if
            c30[i]<=1 else -29) if c84[i]<=80 else -20) if c34[i]<=0 else -71) if c6[i]<=33 else 35 if c83[i]<=92 else
            -9) + ((((((31 if c84[i]<=86 else -36) if c53[i]<=16 else -54 if c6[i]<=31 else 14) if c78[i]<=109 else
            43) if c97[i]<=-62 else ((-27 if c83[i]<=-1 else 12) if c52[i]<=0 else 32) if c30[i]<=1 else -56) if
            c104[i]<=1 else -38 if c31[i]<=37 else 37 if c84[i]<=70 else -33) if c7[i]<=42 else -12 if c94[i]<=0 else
            -39)
        )


FIRST = (_first_0, _first_8, _first_16, _first_24, _first_32,)
