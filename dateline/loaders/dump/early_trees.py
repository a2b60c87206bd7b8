"""Trees that training/train_dump.py grew, a function for each stage; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def first(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    """Add what these trees say of the blocks at some places to their totals."""
    (c0, c1, c2, c3, c6, c7, c8, c27, c29, c30, c31, c32, c33, c34, c35, c38, c39, c40, c44, c47, c50, c51, c52, c53,
    c55, c57, c58, c59, c60, c63, c66, c67, c68, c74, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86, c87, c88,
    c89, c90, c92, c93, c94, c95, c96, c97, c98, c99, c100, c102, c103, c104, c106, c107, c108, c109, c110, c111,
    c112, c113, c114,) = map(c.__getitem__, (0, 1, 2, 3, 6, 7, 8, 27, 29, 30, 31, 32, 33, 34, 35, 38, 39, 40, 44, 47,
    50, 51, 52, 53, 55, 57, 58, 59, 60, 63, 66, 67, 68, 74, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
    90, 92, 93, 94, 95, 96, 97, 98, 99, 100, 102, 103, 104, 106, 107, 108, 109, 110, 111, 112, 113, 114,))
    for i in places:
        v0 = c0[i]
        v1 = c1[i]
        v2 = c2[i]
        v6 = c6[i]
        v7 = c7[i]
        v30 = c30[i]
        v31 = c31[i]
        v33 = c33[i]
        v34 = c34[i]
        v50 = c50[i]
        v58 = c58[i]
        v60 = c60[i]
        v68 = c68[i]
        v77 = c77[i]
        v78 = c78[i]
        v82 = c82[i]
        v83 = c83[i]
        v84 = c84[i]
        v94 = c94[i]
        v95 = c95[i]
        v97 = c97[i]
        v103 = c103[i]
        v104 = c104[i]
        v106 = c106[i]
        v108 = c108[i]
        v109 = c109[i]
        v111 = c111[i]
        v113 = c113[i]
        totals[i] += (
            ((((-32 if v104<=0 else -89) if v78<=9 else (44 if v104<=5 else -64) if v7<=69 else -47) if v94<=0 else
            (-108 if v111<=85 else -28) if v78<=57 else -62) if v1<=18 else (((-3 if v83<=-1 else 75) if v31<=84 else
            -5) if v113<=0 else -41) if v103<=10 else 60 if v113<=0 else -74) + (((-62 if v1<=17 else -72 if v82<=-1
            else -7 if c47[i]<=26 else 64) if v94<=0 else -74 if v83<=93 else -107) if v111<=58 else (((-40 if
            v58<=-17 else -38 if v83<=-1 else 46) if v30<=1 else -75) if v113<=1 else -85 if v111<=85 else -3) if
            v1<=17 else -30 if v109<=-1 else 72) + (((-96 if v95<=28 else -32 if v7<=45 else -82) if v33<=28 else (1
            if v83<=93 else -85) if v58<=7 else -5 if v31<=27 else 64) if v111<=58 else (((25 if c8[i]<=14 else -76)
            if v108<=-1 else 70 if v2<=5 else -16) if v7<=49 else -60 if v108<=-1 else 7) if v83<=100 else -67) +
            (((-90 if c96[i]<=0 else (-1 if v33<=31 else 54) if v94<=0 else 14 if v108<=12 else -61) if v83<=100 else
            -87) if v78<=16 else (-68 if c81[i]<=-1 else (-79 if v95<=29 else 21 if v84<=70 else -56) if v111<=85 else
            44) if v0<=119 else -29 if v109<=-7 else 17 if v33<=38 else 70) + (((-83 if v33<=29 else 28 if v104<=1
            else -79) if v77<=82 else ((-2 if v1<=15 else 62) if v94<=0 else -22) if v83<=96 else -76) if v111<=58
            else ((((-17 if v58<=-17 else 47) if v106<=0 else -53) if v7<=43 else -78 if v33<=-18 else -15) if v30<=1
            else -81) if v33<=31 else 65) + (-80 if v82<=-1 else ((-82 if v0<=124 else -11) if c3[i]<=0 else -21) if
            c110[i]<=0 else (36 if v104<=0 else 7 if c98[i]<=-7 else -64) if v109<=-1 else ((67 if v104<=1 else -73 if
            v50<=-22 else 49) if v97<=-61 else -45 if c81[i]<=-1 else 26) if v7<=49 else -64 if v83<=-1 else 4) +
            ((((-73 if c79[i]<=1 else -54 if v78<=59 else 10) if v111<=85 else -67 if v33<=-18 else -16 if v58<=-14
            else 39) if v104<=1 else -78) if v1<=18 else (((64 if v31<=84 else -16) if v34<=0 else -105) if v83<=95
            else -30) if v104<=1 else -70 if v31<=33 else 52 if v113<=9 else -37) + (-74 if v82<=-1 else ((-70 if
            c87[i]<=3 else 19) if c44[i]<=0 else -1) if v83<=-1 else (31 if v104<=0 else -52 if v33<=111 else 9) if
            v109<=-1 else (((63 if v97<=-59 else 30) if c35[i]<=0 else -94) if v84<=79 else 44 if c90[i]<=18 else -72
            if v77<=137 else 34) if v34<=0 else -109) + ((((-45 if v82<=-1 else -24 if v108<=-1 else 42) if v7<=47
            else -67 if v111<=95 else -63 if c96[i]<=3 else 14) if v106<=0 else -74) if v0<=109 else (((-14 if
            c110[i]<=0 else 60) if v31<=84 else -84 if v77<=105 else 27) if v2<=3 else -18) if v113<=0 else 2 if
            v83<=87 else -64) + (((-68 if c44[i]<=0 else -5 if c114[i]<=429 else -56) if v77<=63 else ((47 if v104<=1
            else -55) if v113<=0 else -52) if v31<=30 else -8 if v58<=-7 else 52) if v111<=58 else (-62 if v111<=85
            else 5) if v109<=-1 else (60 if v97<=-61 else -39 if v83<=-1 else 23) if v7<=49 else -13) + ((((-71 if
            v58<=9 else -35) if v60<=0 else -49 if v109<=-1 else 6) if v111<=78 else (-31 if v108<=-1 else 42 if
            c35[i]<=0 else -75) if v83<=100 else -32) if v1<=18 else (((58 if v104<=1 else -49 if c90[i]<=31 else 48)
            if v7<=55 else -20) if v97<=-61 else 3) if v113<=0 else -36) + (((((-69 if c96[i]<=3 else -19) if
            c44[i]<=0 else -12) if v108<=-1 else -64 if v33<=-18 else -36 if v95<=5 else 44 if v83<=79 else 4) if
            v83<=100 else -68 if v111<=95 else -5) if v0<=128 else ((-21 if v111<=1 else 56 if v104<=1 else 19) if
            v2<=3 else -27) if v83<=94 else -55) + (((-63 if v78<=68 else -29) if v33<=28 else ((-6 if v84<=56 else
            -58) if c55[i]<=33 else -35 if v95<=24 else 45) if v78<=91 else 44) if v111<=58 else (((32 if c35[i]<=0
            else -76) if v83<=100 else -32) if c27[i]<=0 else -10 if v7<=43 else -69) if v0<=131 else 55 if v7<=42
            else 19) + ((((-63 if v33<=54 else 36) if c96[i]<=1 else -24 if v2<=0 else 25) if v108<=-1 else ((((38 if
            v7<=69 else -14) if v1<=15 else 54) if v34<=0 else -106) if v103<=42 else -53) if v104<=1 else -44 if
            v78<=147 else -36 if v103<=3 else 50) if v83<=97 else -29 if v104<=0 else -67) + ((((-41 if c59[i]<=0 else
            29 if v83<=84 else -39) if v94<=0 else -61) if v111<=78 else -37 if v58<=-17 else 30 if v30<=1 else -53)
            if v1<=21 else (((((-41 if c57[i]<=123 else 36) if v111<=95 else 49) if c99[i]<=0 else 43) if c51[i]<=0
            else 56) if v30<=1 else -102) if v83<=94 else -48) + (((-60 if v95<=28 else -52 if v33<=-11 else -35 if
            v58<=-12 else 17) if v111<=85 else ((-19 if v58<=-17 else 43 if v7<=87 else -13) if c27[i]<=0 else -33) if
            v34<=0 else -80) if v0<=128 else -31 if v111<=11 else -22 if v109<=-3 else (-1 if v6<=19 else 51) if
            v34<=0 else -104) + (((((-29 if c79[i]<=1 else 22) if c107[i]<=609 else -59) if v7<=42 else -62) if
            v77<=63 else (-59 if v95<=5 else -7) if v31<=33 else 35) if v111<=58 else (-60 if v33<=-18 else (((-16 if
            v95<=6 else 43) if v30<=1 else -36) if v7<=43 else -12) if v84<=81 else -43) if v33<=38 else 50) + (((-58
            if v95<=29 else -40 if c76[i]<=-12 else (-34 if v2<=0 else 21) if v60<=0 else 34) if c3[i]<=0 else (-42 if
            v82<=-7 else 36) if v94<=1 else -34) if v33<=29 else (49 if v7<=42 else 26 if v31<=75 else -85) if v104<=1
            else -56 if v82<=0 else -37 if c59[i]<=0 else 33) + (((((-8 if v108<=-1 else 41 if c35[i]<=0 else -70) if
            v94<=2 else -31) if v83<=100 else -45) if v7<=48 else -61 if v50<=-14 else -43 if v60<=0 else 3) if
            v0<=128 else ((35 if v2<=1 else -30) if v50<=4 else 54 if v31<=94 else -48) if v113<=0 else -40 if
            v77<=130 else 34) + ((((-51 if v1<=17 else 1) if v68<=0 else 3) if v108<=-1 else -52 if v82<=-1 else ((32
            if c27[i]<=1 else -21) if v6<=29 else 48) if v30<=1 else -61) if v113<=0 else (-33 if v58<=-17 else 42 if
            v7<=44 else -12) if v104<=0 else -58 if v31<=33 else -57 if c74[i]<=-12 else -10) + ((-50 if v95<=28 else
            (-19 if v58<=-12 else 27) if v7<=63 else -49 if v111<=95 else -3) if v33<=29 else (-46 if v82<=0 else -25
            if v77<=63 else 40) if v109<=-5 else ((((-63 if v111<=85 else 32) if c100[i]<=2 else 41) if v50<=-22 else
            49) if v31<=94 else -59) if v7<=55 else -41) + (((-52 if c59[i]<=0 else (28 if c29[i]<=0 else -28) if
            c27[i]<=0 else -52) if v68<=0 else (-38 if v82<=-4 else 38) if c29[i]<=0 else -45) if v2<=0 else (47 if
            v113<=0 else 19 if v83<=88 else -46) if c86[i]<=2 else 32 if c102[i]<=0 else 4 if v94<=0 else -9 if
            v106<=0 else -57) + (((-53 if v95<=28 else -25) if v6<=33 else (40 if c86[i]<=1 else -40 if v50<=-15 else
            15) if v83<=97 else -57) if v111<=58 else -31 if v82<=-1 else (-42 if v68<=0 else 22) if v83<=-1 else
            (((49 if c35[i]<=0 else -70) if v34<=0 else -84) if v84<=80 else -3) if v97<=-59 else -1) + ((-48 if
            v82<=-1 else ((-30 if v68<=0 else 22) if v58<=-13 else -25 if c96[i]<=1 else (-31 if v50<=-25 else 42 if
            v84<=81 else -13) if v34<=0 else -71) if v7<=62 else -45) if c32[i]<=11 else ((44 if v2<=3 else -31) if
            v31<=81 else -52) if v113<=0 else -32 if v78<=103 else 36) + ((-56 if v95<=28 else 12 if c107[i]<=718 else
            -51) if v82<=-1 else ((-28 if c44[i]<=1 else 28) if v7<=54 else -58) if v111<=1 else ((((-27 if v33<=87
            else 49) if v95<=10 else 37) if c63[i]<=33 else 50) if v106<=0 else -50 if v58<=-17 else 13) if v7<=42
            else -4 if c38[i]<=0 else -52) + ((-46 if v50<=-14 else ((-39 if c96[i]<=2 else 27 if c27[i]<=0 else -25)
            if v83<=86 else -42) if v111<=95 else -25 if c110[i]<=2 else 33) if v33<=29 else ((6 if c112[i]<=-98 else
            -52) if v31<=31 else 7) if v109<=-5 else (-25 if v58<=-19 else 35 if c112[i]<=83 else -5) if c51[i]<=0
            else 49) + (((-48 if v103<=-1 else 4 if c80[i]<=6 else -44) if v108<=-1 else (43 if v7<=42 else 14 if
            v30<=1 else -65) if v104<=1 else -36 if v78<=156 else 26) if v83<=94 else (((93 if c112[i]<=-218 else -1)
            if v106<=0 else -49 if v103<=20 else 98) if v84<=75 else -52) if c107[i]<=701 else -53) + (((-34 if v60<=0
            else (-22 if c92[i]<=0 else 46) if v83<=100 else -19) if v2<=0 else (((45 if v7<=67 else -17) if v34<=0
            else -72) if v84<=80 else -61 if c55[i]<=17 else 20) if v104<=1 else -40 if c66[i]<=-13 else -20 if
            v77<=130 else 48) if v106<=0 else -47 if v78<=109 else 1) + ((((-52 if v60<=0 else -21) if v95<=28 else
            (-38 if c67[i]<=0 else 1) if v113<=310 else 23) if v33<=28 else ((20 if c57[i]<=15 else -33) if c63[i]<=21
            else -25 if v50<=-21 else 43) if v83<=87 else -43 if v77<=206 else 36) if v111<=85 else (38 if v97<=-57
            else 1) if v30<=1 else -59) + (((-45 if v95<=28 else -33 if v58<=-12 else (-18 if c96[i]<=8 else 29) if
            v84<=71 else -36) if v1<=28 else (17 if v83<=42 else -42) if v77<=79 else -33 if v50<=-18 else 44) if
            v111<=85 else -23 if v33<=-14 else ((44 if v83<=91 else 5) if v34<=0 else -90) if v97<=-57 else 1) + ((-40
            if v95<=35 else -32 if c93[i]<=2 else -40 if v78<=-72 else -5 if v60<=0 else 45) if v2<=0 else ((47 if
            c85[i]<=1 else (-16 if c100[i]<=10 else 43) if v111<=95 else -12 if v82<=0 else 41) if v31<=81 else -61 if
            v103<=0 else 16) if v113<=1 else 13 if v84<=55 else -40) + ((((-16 if v111<=1 else (30 if v94<=0 else -21)
            if v58<=-12 else 43) if v97<=-62 else ((-15 if v60<=0 else 36) if c88[i]<=84 else 59) if v30<=1 else -71)
            if v83<=92 else (46 if c89[i]<=8 else -27 if v77<=222 else 23) if v94<=0 else -48) if v7<=49 else -43 if
            v77<=67 else -12) + ((((12 if v104<=0 else 69 if v84<=28 else -50) if v82<=-1 else -34 if v95<=4 else 61
            if v104<=0 else -4) if v109<=-5 else ((7 if c51[i]<=0 else 34) if v78<=109 else 44) if v97<=-62 else -17
            if v6<=37 else 24) if v7<=49 else -44 if v78<=16 else -1 if c27[i]<=0 else -49) + (((-45 if v111<=85 else
            -1) if v50<=-11 else (((8 if v7<=53 else -44) if v68<=0 else 43) if v84<=57 else -29) if v111<=95 else 23)
            if v78<=16 else ((((-32 if v33<=-18 else 37) if v30<=1 else -47) if v104<=3 else -49 if v78<=209 else 39)
            if v34<=0 else -94) if v7<=62 else -27) + (((((4 if c114[i]<=76 else 3 if v84<=50 else -52) if v95<=24
            else -33 if v50<=-12 else 17) if v7<=42 else -46) if v78<=106 else -34 if c87[i]<=1 else 27) if v111<=85
            else -16 if v83<=-1 else (((43 if c40[i]<=0 else -57) if c112[i]<=83 else 17) if v34<=0 else -86) if
            v30<=1 else -51) + (((((-44 if v6<=24 else 4) if c96[i]<=1 else ((((41 if v34<=0 else -92) if v104<=6 else
            -28) if c35[i]<=0 else -73) if v7<=42 else 8) if c39[i]<=6 else -52) if v83<=92 else (-5 if c88[i]<=10
            else 62) if c107[i]<=718 else -35) if v30<=1 else -54) if v106<=0 else -39 if v58<=39 else 9) + (((-46 if
            v33<=-13 else (-31 if c96[i]<=1 else 73 if v108<=-14 else -10 if v68<=0 else 31) if v104<=1 else (-50 if
            v103<=40 else 14) if v77<=127 else 9) if v78<=106 else -43 if v108<=-2 else 25) if v111<=85 else (-31 if
            c76[i]<=-19 else -17 if v108<=-1 else 19) if v6<=33 else 38) + (((((-36 if v68<=0 else 16) if v6<=30 else
            8) if v58<=-12 else (((15 if c66[i]<=-14 else 40) if c35[i]<=0 else -72) if v34<=0 else -90) if v30<=1
            else -43) if v7<=62 else -42 if v60<=0 else 10) if v83<=94 else -47 if v95<=28 else (26 if c114[i]<=300
            else -30) if v113<=310 else 49) + ((((-34 if c52[i]<=0 else 20) if v2<=0 else (-10 if v58<=-7 else 37) if
            v104<=3 else -50) if v83<=75 else -45) if v95<=30 else ((-48 if c74[i]<=-15 else -6) if v58<=-12 else ((28
            if v30<=1 else -29) if v84<=80 else -20) if v34<=0 else -71) if v6<=33 else 35 if v83<=92 else -9) +
            ((((((31 if v84<=86 else -36) if c53[i]<=16 else -54 if v6<=31 else 14) if v78<=109 else 43) if v97<=-62
            else ((-27 if v83<=-1 else 12) if c52[i]<=0 else 32) if v30<=1 else -56) if v104<=1 else -38 if v31<=37
            else 37 if v84<=70 else -33) if v7<=42 else -12 if v94<=0 else -39)
        )
