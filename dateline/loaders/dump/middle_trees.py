"""Trees that training/train_dump.py grew, a function for each stage; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def second(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    """Add what these trees say of the blocks at some places to their totals."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c11, c20, c25, c27, c30, c31, c32, c33, c34, c35, c38, c39, c40, c42, c44,
    c45, c47, c50, c51, c52, c55, c58, c59, c60, c61, c63, c66, c68, c73, c74, c76, c77, c78, c79, c80, c81, c82, c83,
    c84, c85, c86, c87, c88, c89, c90, c93, c94, c95, c96, c97, c98, c99, c100, c103, c104, c106, c107, c108, c109,
    c110, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 20, 25, 27, 30, 31, 32,
    33, 34, 35, 38, 39, 40, 42, 44, 45, 47, 50, 51, 52, 55, 58, 59, 60, 61, 63, 66, 68, 73, 74, 76, 77, 78, 79, 80,
    81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 93, 94, 95, 96, 97, 98, 99, 100, 103, 104, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115,))
    for i in places:
        v1 = c1[i]
        v3 = c3[i]
        v6 = c6[i]
        v7 = c7[i]
        v27 = c27[i]
        v30 = c30[i]
        v31 = c31[i]
        v33 = c33[i]
        v34 = c34[i]
        v35 = c35[i]
        v42 = c42[i]
        v50 = c50[i]
        v55 = c55[i]
        v58 = c58[i]
        v60 = c60[i]
        v66 = c66[i]
        v68 = c68[i]
        v83 = c83[i]
        v84 = c84[i]
        v88 = c88[i]
        v95 = c95[i]
        v97 = c97[i]
        v100 = c100[i]
        v103 = c103[i]
        v104 = c104[i]
        v106 = c106[i]
        v107 = c107[i]
        v111 = c111[i]
        v114 = c114[i]
        totals[i] += (
            (((((-39 if c96[i]<=-1 else (-18 if v103<=20 else 52) if v68<=0 else 27) if v27<=0 else -40) if v84<=78
            else -53) if v33<=28 else 25 if v104<=1 else -38 if c59[i]<=0 else 15) if v111<=85 else ((-5 if v68<=0
            else 35) if c2[i]<=0 else 37 if v31<=84 else -34) if v34<=0 else -78) + (((-43 if v68<=0 else -6) if
            v50<=-15 else ((-9 if v33<=-7 else 43) if c86[i]<=1 else 0) if v83<=84 else -24) if v111<=85 else (-17 if
            c4[i]<=0 else 21) if v58<=-12 else ((-55 if c82[i]<=-15 else (43 if v84<=80 else -6) if v34<=0 else -66)
            if v97<=-59 else 2) if v35<=0 else -61) + (((-43 if v58<=-12 else -39 if c82[i]<=0 else 0) if v100<=31
            else -22 if v33<=22 else -42 if v6<=26 else 40) if v95<=30 else ((-34 if v83<=-1 else 21) if v114<=568
            else -40) if v42<=-14 else (-30 if v33<=-18 else 33 if v34<=0 else -74) if v83<=88 else 11 if v27<=0 else
            -27) + (((((-41 if c2[i]<=0 else -10) if v68<=0 else -14 if c93[i]<=2 else 36) if c51[i]<=0 else -4 if
            v33<=49 else 32) if c59[i]<=0 else (15 if v30<=1 else -50) if v50<=-1 else 34) if v83<=97 else ((-38 if
            c93[i]<=1 else -25 if v95<=5 else 49) if v84<=77 else -47) if v107<=701 else -45) + ((((-8 if c87[i]<=14
            else -45) if v66<=-15 else (((8 if v104<=2 else -49) if v58<=-12 else 29) if c2[i]<=3 else -30) if v84<=80
            else -47) if v55<=31 else (23 if v83<=65 else -30) if v95<=24 else 34) if v7<=42 else (-29 if c78[i]<=16
            else 6 if c113[i]<=0 else -39) if v30<=1 else -53) + (((((33 if c98[i]<=-8 else -16) if c8[i]<=15 else
            -54) if v7<=62 else -43) if c108[i]<=-1 else ((35 if v31<=81 else -39) if c110[i]<=10 else (-9 if v83<=54
            else -60) if v50<=-4 else 9) if c115[i]<=3 else 31 if v34<=0 else -76) if v83<=92 else -39 if v50<=-11
            else 1 if v84<=75 else -31) + (-34 if v33<=-14 else ((-19 if v111<=55 else 15 if c80[i]<=6 else -32) if
            v58<=-12 else ((53 if v88<=4 else (-37 if c82[i]<=-5 else 42) if c98[i]<=-3 else -15) if c109[i]<=0 else
            39) if v97<=-59 else 5 if v30<=1 else -51) if v84<=79 else (-50 if v111<=95 else 9) if c77[i]<=113 else 5)
            + (((-44 if v100<=31 else -2) if v95<=7 else (-44 if c74[i]<=-15 else -7) if v6<=30 else 5) if v58<=-12
            else ((-4 if v84<=79 else -46) if c0[i]<=387 else 36) if v66<=-12 else (((-23 if v33<=-18 else 36) if
            v34<=0 else -81) if v84<=77 else 1 if c44[i]<=2 else -67) if v7<=62 else -21) + (((((((-15 if c113[i]<=310
            else 64) if v84<=80 else -45) if c59[i]<=0 else 15) if v111<=95 else 24 if c38[i]<=6 else -53) if v27<=0
            else -40 if v3<=0 else 16) if v1<=32 else 28 if c20[i]<=0 else -53) if v106<=0 else ((11 if v88<=5 else
            -35) if c99[i]<=0 else 11) if v7<=54 else -46) + ((-41 if v3<=0 else 4) if v33<=-14 else ((((((-29 if
            c78[i]<=-86 else 35) if c112[i]<=66 else 10 if v84<=75 else -29) if v31<=81 else -102 if c108[i]<=4 else
            2) if c39[i]<=7 else -70) if v55<=31 else 39 if v84<=81 else -2) if v97<=-59 else -7) if v104<=1 else -36
            if v31<=37 else 7) + (((-39 if v31<=13 else -39 if v95<=5 else -11 if v33<=93 else 34) if v68<=0 else 12)
            if v58<=-12 else ((((17 if c11[i]<=0 else 6 if v84<=58 else -79) if v114<=537 else -34) if c78[i]<=118
            else 19) if v50<=-1 else (45 if v7<=27 else 18) if v83<=86 else -1) if v34<=0 else -73) + (((((-9 if
            v111<=1 else ((33 if v107<=549 else 0) if c51[i]<=0 else 43) if v27<=0 else -29 if c2[i]<=0 else 23) if
            v84<=80 else -23) if v35<=0 else -71) if v106<=0 else -27 if c99[i]<=0 else 14) if v7<=42 else (-40 if
            c73[i]<=17 else -45 if v33<=-18 else -9) if v68<=0 else 4) + (((-34 if c109[i]<=0 else 3) if v95<=5 else
            ((((((-44 if v66<=-24 else 33 if c85[i]<=2 else -1) if c52[i]<=0 else 37) if v30<=1 else -39) if v55<=33
            else (40 if v104<=7 else -38) if c40[i]<=0 else -48) if v35<=0 else -79) if v84<=77 else -12) if v34<=0
            else -67) if v7<=62 else -29) + (((-32 if v58<=-13 else (((-13 if v60<=0 else 27) if c113[i]<=142 else 61)
            if v84<=81 else -52) if v104<=6 else -42) if v33<=52 else (22 if v84<=59 else -29) if c77[i]<=101 else 29)
            if v111<=95 else ((-27 if c112[i]<=18 else 9) if v60<=0 else 32) if v6<=33 else 0 if v66<=-17 else 39) +
            ((((-37 if v60<=0 else 9) if v111<=1 else -39 if v33<=-18 else -22 if v58<=-17 else 27) if v107<=701 else
            -38) if v31<=14 else (-5 if v50<=-14 else ((-30 if v42<=-22 else (25 if v84<=85 else -18) if v34<=0 else
            -51) if c59[i]<=0 else 33) if v104<=3 else -11) if v30<=1 else -51) + (((((-45 if v33<=-13 else -15) if
            c25[i]<=0 else 25) if v42<=-15 else (((-18 if v103<=-1 else 29) if c61[i]<=0 else -24) if v107<=701 else
            -32) if v31<=27 else 21) if v84<=79 else -44 if v33<=96 else 13) if v111<=95 else (14 if c63[i]<=32 else
            34) if v97<=-57 else 0 if v34<=0 else -61) + ((-38 if v60<=0 else 8) if v33<=-14 else ((-22 if v103<=-1
            else ((20 if v97<=-62 else -35) if v66<=-18 else 34 if c11[i]<=0 else 28 if c8[i]<=2 else -51 if v6<=27
            else 11) if c112[i]<=83 else 10 if c109[i]<=12 else -85) if v104<=1 else 5 if c86[i]<=1 else -27) if
            v34<=0 else -69) + (((8 if v33<=39 else 40 if v84<=75 else 3) if c85[i]<=1 else ((-27 if v111<=0 else 30
            if v84<=52 else -16 if c113[i]<=310 else 58) if c61[i]<=0 else -45 if v100<=10 else 1) if c52[i]<=0 else
            30 if v84<=85 else -41) if v7<=42 else -33 if v58<=-15 else -17 if v60<=0 else 20) + ((((((((-7 if
            v66<=-14 else 20) if v104<=1 else -24) if c32[i]<=51 else 56) if c63[i]<=33 else 29 if v35<=0 else -59) if
            v30<=1 else -45) if v34<=0 else -69) if v83<=100 else (-44 if v111<=1 else -2 if v114<=213 else 1 if
            c113[i]<=85 else 114) if v88<=4 else -32) if v7<=74 else -29) + ((-29 if c32[i]<=15 else 32 if v83<=10
            else -21) if v95<=5 else (((-27 if c115[i]<=3 else -2) if v66<=-14 else (-4 if c74[i]<=-12 else 29 if
            v84<=77 else -13) if v104<=5 else -37) if c63[i]<=33 else (33 if v34<=0 else -55) if v84<=69 else -21 if
            v55<=31 else 25) if v35<=0 else -69) + ((((-21 if v103<=20 else 84) if v84<=71 else -38) if c82[i]<=-5
            else (((((18 if v34<=0 else -57) if v55<=30 else 32) if v104<=3 else -11) if v35<=0 else -63) if c61[i]<=0
            else -27 if v6<=30 else 8) if v7<=74 else -21) if v30<=1 else 46 if v1<=0 else 7 if v88<=4 else -55) +
            ((((((((19 if v7<=54 else -12) if c61[i]<=0 else -13) if v50<=7 else 30) if v27<=0 else -25 if v33<=56
            else 11) if c113[i]<=263 else 35 if c81[i]<=38 else 106) if v104<=6 else -45) if v84<=79 else 0 if
            c90[i]<=14 else -42) if v30<=1 else 8 if v88<=4 else -55 if v3<=3 else 37) + (((-21 if c76[i]<=-14 else
            (24 if v27<=0 else -27) if v97<=-67 else -11) if v6<=33 else ((20 if v84<=79 else -29) if v1<=29 else 33)
            if v30<=1 else -47) if v104<=1 else ((0 if v84<=53 else -50) if c77[i]<=140 else -63 if v88<=9 else 27) if
            v103<=40 else 89 if v114<=528 else 3) + ((((((-26 if c0[i]<=573 else 30) if c51[i]<=0 else 6) if v111<=95
            else (5 if v88<=12 else -44) if v66<=-15 else 16) if v68<=0 else 23 if c2[i]<=1 else 16 if c32[i]<=8 else
            -64) if v55<=33 else 5 if c2[i]<=0 else 34) if v27<=0 else (-39 if v60<=0 else 3) if v100<=10 else 6) +
            ((((((50 if c109[i]<=-40 else (13 if v34<=0 else -58) if c94[i]<=2 else -24) if v6<=34 else (2 if v66<=-17
            else 36) if v104<=1 else 17 if v111<=37 else -46) if v104<=6 else -43) if v35<=0 else -68) if v84<=79 else
            -48 if v95<=24 else -7) if v30<=1 else -46 if v3<=3 else 42) + (((-16 if c5[i]<=0 else 6) if v104<=1 else
            -37) if v58<=-12 else (((((-23 if c89[i]<=69 else 52) if c96[i]<=1 else 28 if v104<=8 else -41) if v35<=0
            else -69) if v84<=77 else (-3 if c32[i]<=9 else -92) if v7<=13 else -14 if c5[i]<=2 else 50) if v27<=0
            else -9) if v30<=1 else -30) + ((((((-48 if c96[i]<=1 else -2) if c73[i]<=14 else 12) if v6<=31 else 28 if
            v84<=82 else (14 if c96[i]<=13 else -87) if v88<=9 else 16) if v27<=0 else -12) if v104<=1 else ((-35 if
            c109[i]<=14 else 22) if c79[i]<=6 else 12) if v103<=40 else 33) if v30<=1 else -44 if v3<=3 else 42) +
            ((((-16 if v33<=93 else -31 if v31<=15 else 36) if c94[i]<=0 else -32) if v68<=0 else (9 if c38[i]<=6 else
            -54) if c0[i]<=195 else 45) if v58<=-12 else ((((44 if v88<=4 else -15 if c78[i]<=101 else 17) if v97<=-59
            else -21) if v60<=0 else 25) if v84<=80 else -31) if v55<=33 else 23) + (((-49 if v42<=-28 else (((-37 if
            c78[i]<=-94 else -26 if c73[i]<=14 else 19) if c80[i]<=7 else -60) if v6<=30 else 15) if v30<=1 else -48)
            if v104<=1 else -35) if v58<=-12 else (((12 if v55<=31 else 36) if v97<=-59 else -12 if v60<=0 else 26) if
            v34<=0 else -65) if v83<=86 else -9) + (((-32 if c96[i]<=0 else 19 if c45[i]<=0 else -12) if v114<=594
            else -38) if v42<=-15 else ((19 if c96[i]<=12 else 7 if v84<=73 else -71 if c47[i]<=25 else -34 if
            c32[i]<=18 else 42) if c115[i]<=5 else 24) if c94[i]<=0 else ((23 if v114<=100 else -22) if v88<=12 else
            -30) if c89[i]<=92 else 33)
        )


def third(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    """Add what these trees say of the blocks at some places to their totals."""
    (c0, c1, c2, c3, c5, c6, c7, c8, c10, c11, c24, c25, c27, c30, c31, c32, c33, c34, c35, c38, c39, c40, c41, c42,
    c44, c45, c47, c50, c51, c52, c55, c58, c59, c60, c61, c63, c64, c65, c66, c67, c68, c70, c73, c74, c76, c77, c78,
    c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c93, c94, c95, c96, c98, c99, c100, c102, c103, c104, c105,
    c106, c107, c108, c109, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 24,
    25, 27, 30, 31, 32, 33, 34, 35, 38, 39, 40, 41, 42, 44, 45, 47, 50, 51, 52, 55, 58, 59, 60, 61, 63, 64, 65, 66,
    67, 68, 70, 73, 74, 76, 77, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 93, 94, 95, 96, 98, 99, 100, 102, 103,
    104, 105, 106, 107, 108, 109, 111, 112, 113, 114, 115,))
    for i in places:
        v2 = c2[i]
        v3 = c3[i]
        v6 = c6[i]
        v7 = c7[i]
        v11 = c11[i]
        v27 = c27[i]
        v30 = c30[i]
        v31 = c31[i]
        v34 = c34[i]
        v35 = c35[i]
        v39 = c39[i]
        v42 = c42[i]
        v50 = c50[i]
        v52 = c52[i]
        v58 = c58[i]
        v60 = c60[i]
        v66 = c66[i]
        v68 = c68[i]
        v74 = c74[i]
        v84 = c84[i]
        v88 = c88[i]
        v89 = c89[i]
        v104 = c104[i]
        v115 = c115[i]
        totals[i] += (
            (((((((((-2 if c44[i]<=0 else 36) if v66<=-14 else 29) if v115<=39 else -37) if v35<=0 else -69) if v11<=2
            else -44) if c106[i]<=0 else -9) if v84<=79 else -27 if c87[i]<=33 else 23) if v27<=0 else (-35 if
            c99[i]<=0 else -57 if v58<=-19 else 14) if v60<=0 else 16) if v30<=1 else -36) + (((-29 if c44[i]<=0 else
            4) if c33[i]<=54 else 21 if c83[i]<=66 else -33) if v74<=-15 else (((-22 if v50<=-22 else ((33 if v7<=20
            else 6) if v84<=76 else (-24 if c77[i]<=113 else 22) if c80[i]<=4 else -92) if c78[i]<=118 else 30) if
            v39<=6 else -65) if v34<=0 else -55) if v35<=0 else -62) + ((((15 if v88<=4 else -22) if v52<=0 else 15)
            if v27<=0 else -33) if v50<=-14 else (((((-20 if v60<=0 else 8) if c5[i]<=1 else 22 if v31<=84 else -52)
            if v3<=0 else 23) if c59[i]<=0 else -24 if c82[i]<=-7 else 10 if v6<=31 else 33) if v34<=0 else -50) if
            v35<=0 else -62) + (((((((-11 if v58<=-19 else (50 if v88<=6 else (0 if v66<=-14 else 31) if v84<=80 else
            -24) if v115<=39 else -27) if v30<=1 else -33) if c83[i]<=66 else 6 if c94[i]<=0 else -32 if v31<=37 else
            11) if v34<=0 else -57) if v11<=2 else -52) if v35<=0 else -59) if v7<=74 else -23) + (((-35 if v66<=-14
            else 0 if c83[i]<=62 else 18 if c112[i]<=-98 else -38) if v52<=0 else 17 if c38[i]<=4 else -34) if
            v50<=-14 else -5 if v58<=-12 else (-25 if c93[i]<=2 else 17) if v2<=0 else (((39 if v84<=75 else 2) if
            v2<=1 else -10) if v31<=94 else -29) if c38[i]<=5 else -49) + ((-24 if c100[i]<=29 else 15) if c95[i]<=5
            else ((-23 if c96[i]<=1 else ((29 if c114[i]<=568 else 24 if c85[i]<=1 else (3 if v104<=0 else -40) if
            c78[i]<=101 else 22) if v84<=75 else -29 if c47[i]<=17 else -12 if c5[i]<=1 else 35) if v39<=6 else -63)
            if v34<=0 else -50) if v35<=0 else -60) + ((((30 if c86[i]<=21 else -38) if v88<=4 else -49 if c76[i]<=-19
            else -26 if c0[i]<=213 else 2) if v52<=0 else 9) if v50<=-14 else (-29 if v42<=-18 else 22 if c98[i]<=-9
            else -30 if c111[i]<=2 else 46 if v88<=4 else (7 if c94[i]<=2 else -25) if c24[i]<=0 else -57) if
            c63[i]<=33 else 19) + ((-29 if v42<=-15 else (((4 if c102[i]<=0 else -34) if c65[i]<=26 else 15) if v68<=0
            else 19) if c0[i]<=584 else 47) if v66<=-14 else ((29 if c65[i]<=38 else (-4 if c103[i]<=20 else 65) if
            c1[i]<=18 else 22) if v34<=0 else -56) if v84<=70 else 19 if c81[i]<=9 else -35 if c55[i]<=31 else -2) +
            (((-21 if c73[i]<=14 else 5 if v35<=0 else -54) if v6<=34 else -4 if v66<=-17 else 31 if c112[i]<=66 else
            14 if v2<=1 else -48) if v104<=1 else (-34 if c107[i]<=236 else 105) if v89<=2 else (0 if v84<=53 else -47
            if c103[i]<=41 else 17) if c77[i]<=140 else -57 if v88<=9 else 26) + (((((-32 if c33[i]<=-18 else -20 if
            c78[i]<=-81 else 18) if c114[i]<=568 else -27) if v115<=37 else -63) if v31<=14 else (-10 if v58<=-19 else
            (42 if v88<=6 else 14) if v35<=0 else -56) if v84<=79 else -32 if v115<=4 else 14) if v30<=1 else 24 if
            v31<=-1 else 12 if v88<=4 else -51) + (((-35 if v66<=-14 else -19 if v6<=34 else 11) if c44[i]<=1 else 17)
            if v42<=-15 else ((((((-20 if v50<=-24 else 23) if v34<=0 else -40) if v39<=6 else -51) if v35<=0 else
            -50) if c24[i]<=0 else -39) if v11<=0 else -30 if c1[i]<=50 else 24) if c61[i]<=0 else 3 if c94[i]<=0 else
            -25) + (((-37 if v42<=-18 else (-32 if c65[i]<=27 else 44 if v88<=4 else -16) if v68<=0 else 12) if
            v31<=13 else (35 if v88<=6 else -24 if c59[i]<=0 else 0) if v115<=3 else (21 if c94[i]<=2 else -12) if
            v34<=0 else -48) if v52<=0 else (15 if v84<=71 else -18) if v3<=0 else 28) + ((((((((28 if v88<=6 else (34
            if c109[i]<=-1 else -33 if c63[i]<=37 else 16) if c51[i]<=0 else 20) if v31<=81 else 1 if c32[i]<=8 else
            -104) if v89<=49 else 37) if v104<=0 else -8) if c10[i]<=0 else -53) if v58<=105 else 36) if v30<=1 else
            32 if c99[i]<=-1 else -42) if v27<=0 else -17) + ((((-16 if c96[i]<=1 else 67 if c108[i]<=-13 else (((25
            if c64[i]<=0 else -7) if c112[i]<=83 else 7 if c109[i]<=12 else 5 if v84<=62 else -133) if v35<=0 else
            -57) if v39<=6 else -48) if v34<=0 else -50) if v104<=1 else -26 if v31<=37 else 9) if v30<=1 else -39 if
            v3<=3 else 43) + ((((-28 if c73[i]<=27 else 30) if v6<=30 else 10) if c107[i]<=711 else -38) if v74<=-15
            else ((((-16 if v50<=-22 else 30) if v7<=20 else (17 if c83[i]<=63 else -20 if v31<=18 else 11) if v39<=6
            else -64) if v34<=0 else -49) if v84<=80 else -22 if c87[i]<=33 else 28) if v35<=0 else -54) + (((-25 if
            c33[i]<=58 else 17 if c87[i]<=6 else -35) if v52<=0 else 8) if v74<=-15 else (((46 if c86[i]<=21 else 5)
            if c105[i]<=0 else -41) if v88<=6 else (((3 if v104<=1 else -39) if v89<=29 else 19) if c94[i]<=2 else -30
            if v6<=34 else 10) if v34<=0 else -55) if v39<=6 else -58) + ((((-39 if v58<=-28 else 1 if c109[i]<=29
            else -30) if v66<=-14 else 41 if v88<=4 else -44 if c82[i]<=-10 else ((-6 if v68<=0 else 31) if c70[i]<=0
            else -22 if c33[i]<=126 else 36) if c59[i]<=0 else (15 if c112[i]<=75 else -31) if c47[i]<=29 else 29) if
            v104<=6 else -30) if v35<=0 else -55) + ((((-29 if c111[i]<=3 else 24) if v7<=9 else ((-11 if c90[i]<=27
            else 42) if v88<=4 else -21) if c45[i]<=0 else -37) if v31<=15 else (((20 if v89<=11 else -18) if
            c44[i]<=3 else 32) if c0[i]<=665 else 47) if c59[i]<=0 else 13) if v68<=0 else (26 if c64[i]<=0 else -18)
            if c70[i]<=0 else -7) + (((((-27 if c93[i]<=2 else -9 if c90[i]<=27 else 40) if c80[i]<=6 else -44) if
            v2<=0 else ((32 if v84<=75 else -7) if c40[i]<=0 else -67) if c85[i]<=1 else (20 if c83[i]<=54 else -13)
            if v2<=3 else -42) if v7<=41 else -33 if c41[i]<=18 else -10) if v60<=0 else 21 if v11<=0 else -28) +
            (((((((-28 if v74<=-15 else (7 if v6<=16 else -24) if v115<=5 else (-24 if v31<=33 else 21) if c8[i]<=0
            else 32) if c100[i]<=31 else 11) if v58<=105 else 28) if v60<=0 else 41 if c98[i]<=-10 else 6) if
            c55[i]<=33 else 14) if v30<=1 else 24 if c32[i]<=0 else -37) if v11<=2 else -50) + (((((((((((16 if
            c107[i]<=701 else -12) if c61[i]<=0 else -29 if c100[i]<=10 else 10) if c113[i]<=770 else 63) if v115<=39
            else -56) if c51[i]<=0 else 21) if v30<=1 else -31) if c103[i]<=20 else 111 if c112[i]<=-45 else 12) if
            v84<=80 else -19) if v35<=0 else -54) if v104<=6 else -29) if v34<=0 else -46) + ((((8 if c102[i]<=0 else
            -23) if v68<=0 else -15 if v6<=14 else 29) if v66<=-14 else (26 if v7<=28 else 6) if v84<=69 else (12 if
            c81[i]<=6 else -47 if c107[i]<=1940 else 8) if v115<=4 else 9) if v27<=0 else (-37 if v2<=0 else -15 if
            c100[i]<=29 else 35) if v60<=0 else 9) + ((((-14 if c76[i]<=-14 else ((((-10 if c73[i]<=14 else 31) if
            c64[i]<=0 else -35) if c78[i]<=163 else -28) if c33[i]<=87 else 30) if c114[i]<=188 else 62 if c82[i]<=-5
            else 15) if c114[i]<=568 else -28 if v115<=5 else -19 if v31<=33 else 28) if c55[i]<=33 else -4 if v2<=0
            else 26) if v35<=0 else -53) + ((-35 if v50<=-26 else ((-11 if c78[i]<=-47 else 39) if v115<=30 else -57)
            if c100[i]<=2 else 45) if v88<=6 else ((((((-6 if v88<=14 else -31) if c5[i]<=6 else -69) if v27<=1120
            else 29) if v104<=1 else -42) if c0[i]<=647 else 44) if v50<=26 else 5) if v89<=49 else 33 if v88<=26 else
            0) + (((((1 if c114[i]<=554 else -32) if v52<=0 else 20) if c86[i]<=39 else -39) if v7<=62 else -32) if
            v74<=-15 else ((-24 if v50<=-22 else (35 if c105[i]<=0 else -39) if v88<=6 else (-35 if v89<=19 else 15 if
            v84<=55 else -11) if c77[i]<=77 else 11) if c32[i]<=42 else 41) if v39<=6 else -55) + ((((((((-18 if
            c5[i]<=1 else 24) if v89<=48 else 33) if v88<=26 else -37) if v88<=84 else 42) if c103[i]<=20 else -23 if
            c93[i]<=3 else 61) if v27<=0 else -31) if v2<=0 else (20 if v89<=10 else (-22 if v31<=28 else 6) if
            c5[i]<=6 else -46) if v58<=24 else 21) if v68<=0 else 13) + (((((((7 if c85[i]<=1 else (33 if v104<=6 else
            -28) if c112[i]<=-6 else -34 if v58<=35 else 10) if c8[i]<=0 else 11) if v68<=0 else 18 if v2<=1 else -19)
            if c67[i]<=0 else (-17 if c82[i]<=-6 else 18) if c40[i]<=0 else -42) if v34<=0 else -45) if v11<=2 else
            -48) if v35<=0 else -53) + (-23 if v42<=-24 else (((((-18 if c103[i]<=20 else 25) if c0[i]<=605 else 41)
            if c25[i]<=0 else 29) if c59[i]<=0 else 21 if c83[i]<=55 else -20 if v115<=5 else 25 if c109[i]<=12 else
            -47) if v68<=0 else ((31 if c70[i]<=0 else 1) if c64[i]<=0 else -17) if c38[i]<=6 else -40) if v11<=2 else
            -45) + (((((-12 if v89<=7 else 53) if c76[i]<=-6 else 40) if v88<=4 else ((-19 if v66<=-15 else (-2 if
            c61[i]<=0 else -36) if v31<=28 else (25 if c10[i]<=0 else -47) if v31<=81 else 0 if c33[i]<=55 else -103)
            if v104<=3 else -33) if v30<=1 else -43) if v50<=70 else 18) if v52<=0 else 13) + (((((((55 if c87[i]<=21
            else -16) if c106[i]<=2 else -28) if c112[i]<=-177 else (((-12 if v31<=11 else 15) if c109[i]<=22 else
            -26) if c76[i]<=-14 else -20 if v74<=-29 else 16) if v104<=3 else -33) if v84<=80 else 29 if c98[i]<=-21
            else -22) if v34<=0 else -44) if v35<=0 else -52) if v11<=2 else -45)
        )
