"""Trees that training/train_dump.py grew, a function for each stage; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def rest(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:
    """Add what these trees say of the blocks at some places to their totals."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c10, c11, c12, c13, c17, c18, c20, c24, c25, c27, c29, c30, c31, c32, c33,
    c34, c35, c38, c39, c40, c41, c42, c44, c45, c47, c49, c50, c51, c52, c53, c55, c56, c57, c58, c59, c60, c61, c62,
    c63, c64, c65, c66, c67, c68, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86,
    c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99, c100, c102, c103, c104, c105, c106, c107, c108,
    c109, c110, c111, c112, c113, c114, c115,) = map(c.__getitem__, (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17,
    18, 20, 24, 25, 27, 29, 30, 31, 32, 33, 34, 35, 38, 39, 40, 41, 42, 44, 45, 47, 49, 50, 51, 52, 53, 55, 56, 57,
    58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86,
    87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
    113, 114, 115,))
    for i in places:
        v0 = c0[i]
        v1 = c1[i]
        v2 = c2[i]
        v3 = c3[i]
        v10 = c10[i]
        v11 = c11[i]
        v13 = c13[i]
        v17 = c17[i]
        v20 = c20[i]
        v30 = c30[i]
        v31 = c31[i]
        v33 = c33[i]
        v34 = c34[i]
        v35 = c35[i]
        v39 = c39[i]
        v42 = c42[i]
        v50 = c50[i]
        v52 = c52[i]
        v55 = c55[i]
        v58 = c58[i]
        v60 = c60[i]
        v63 = c63[i]
        v72 = c72[i]
        v74 = c74[i]
        v84 = c84[i]
        v86 = c86[i]
        v88 = c88[i]
        v89 = c89[i]
        v98 = c98[i]
        v100 = c100[i]
        v103 = c103[i]
        v104 = c104[i]
        v107 = c107[i]
        v112 = c112[i]
        v115 = c115[i]
        totals[i] += (
            ((((-40 if v100<=11 else 13) if c66[i]<=-24 else (8 if v103<=20 else 74) if v88<=6 else (-25 if
            c111[i]<=85 else -1) if v31<=28 else ((1 if v115<=9 else 34) if v31<=76 else -1 if c99[i]<=0 else -14 if
            v33<=33 else -98) if c68[i]<=0 else 22) if v55<=33 else 12) if v35<=0 else -51) + ((((-27 if v58<=-19 else
            ((((-35 if c41[i]<=26 else -4) if c76[i]<=-17 else (12 if c75[i]<=36 else (32 if v88<=12 else -15) if
            v58<=-13 else -24) if c59[i]<=0 else 13) if c113[i]<=113 else 38) if v104<=6 else -32) if v115<=37 else
            -46) if v98<=23 else -40) if v50<=70 else 17) if v52<=0 else 12) + ((((((6 if c113[i]<=142 else 48) if
            v1<=64 else 35) if v104<=6 else -33) if v84<=75 else (42 if c81[i]<=3 else -57 if v107<=1940 else 23) if
            v115<=4 else -34 if c82[i]<=-9 else 21) if c61[i]<=0 else -24 if c6[i]<=30 else 3) if v30<=1 else (39 if
            v89<=2 else -40) if v3<=3 else 42) + (-21 if v42<=-24 else ((35 if c105[i]<=0 else -39) if v86<=39 else
            -14) if v88<=6 else (((((-24 if v63<=30 else -12 if v1<=37 else 30) if v1<=90 else 41) if c108[i]<=11 else
            (23 if c106[i]<=0 else -28) if v39<=0 else -32) if v103<=9 else -42) if v104<=1 else -33) if v89<=49 else
            13) + ((3 if v89<=7 else 31) if v88<=6 else (-21 if v31<=17 else ((((((-7 if c51[i]<=0 else 20) if
            c25[i]<=0 else 46) if v31<=81 else 4 if c32[i]<=7 else -85) if v104<=1 else -28) if c4[i]<=4 else 46) if
            v30<=1 else -49) if v34<=0 else -53) if v89<=49 else 31 if v88<=26 else -1) + (((-34 if v50<=-26 else
            ((-12 if c6[i]<=13 else 37) if v86<=39 else -35 if v0<=69 else 24) if v103<=20 else 57) if v88<=6 else
            ((-20 if v55<=34 else -16 if v2<=0 else 22) if c113[i]<=770 else 38) if v31<=28 else (-5 if c71[i]<=45
            else 28) if v115<=9 else 25) if v35<=0 else -51) + (((((20 if v112<=-10 else 20 if c7[i]<=6 else -27 if
            c57[i]<=21 else -6) if v72<=0 else -38) if v33<=48 else (((((-3 if v1<=44 else -79) if c68[i]<=0 else 25)
            if c6[i]<=31 else 21) if c29[i]<=0 else 29) if v31<=81 else -75) if v2<=1 else -39) if v104<=8 else -39)
            if v60<=0 else 12) + (((((-24 if v50<=-22 else ((4 if c71[i]<=36 else 31) if v84<=52 else ((-9 if
            c25[i]<=0 else 42) if v11<=0 else -45) if c66[i]<=75 else 34) if c61[i]<=0 else -16) if c49[i]<=247 else
            20) if v52<=0 else (28 if v98<=-8 else -5) if v63<=30 else 28) if v35<=0 else -49) if v11<=2 else -44) +
            (((((((-9 if c6[i]<=15 else 27) if v104<=5 else -38) if v88<=6 else 15 if v84<=21 else ((-14 if v89<=67
            else 39) if c25[i]<=0 else 66) if c78[i]<=-50 else -22 if c109[i]<=19 else 2) if v58<=105 else 33) if
            v115<=9 else 25 if c94[i]<=2 else -12) if v115<=39 else -40) if v34<=0 else -42) + (((((((7 if c5[i]<=1
            else 39) if v11<=0 else -22) if v112<=63 else -10) if c106[i]<=0 else -20) if c27[i]<=0 else -28) if
            v100<=10 else (23 if v34<=0 else -36) if c92[i]<=0 else 5 if c80[i]<=4 else -26) if v3<=0 else ((13 if
            c57[i]<=45 else -25) if v74<=-14 else 24) if v39<=6 else -57) + (((((((((29 if c61[i]<=0 else -14 if
            c99[i]<=3 else 34) if v84<=51 else -15 if c25[i]<=0 else 35) if c80[i]<=7 else -53 if v63<=20 else -32 if
            v33<=35 else 27) if c114[i]<=568 else -14) if v58<=105 else 25) if v115<=9 else 20) if v115<=39 else -37)
            if v10<=0 else -37) if v35<=0 else -49) + ((((((-22 if v115<=3 else -7 if v0<=281 else 43) if c65[i]<=26
            else 16) if c66[i]<=-14 else ((3 if c76[i]<=-12 else 26) if c114[i]<=496 else ((31 if v31<=-1 else -27) if
            c113[i]<=193 else 35) if v31<=33 else 17) if v11<=0 else -12) if v115<=39 else -36) if v34<=0 else -40) if
            v35<=0 else -48) + ((((-29 if c6[i]<=15 else 19 if v98<=7 else -13) if c114[i]<=568 else -27) if c7[i]<=61
            else -28) if v74<=-15 else ((-3 if c5[i]<=1 else (5 if c75[i]<=93 else 34) if v2<=1 else -19) if v3<=0
            else 26 if v0<=270 else (-59 if c49[i]<=178 else 22) if c6[i]<=38 else 30) if v10<=0 else -36) + (((((27
            if v112<=28 else -22 if v115<=3 else 17) if v98<=-8 else ((3 if c81[i]<=38 else 51) if c114[i]<=568 else
            (56 if v107<=718 else -7) if c78[i]<=-56 else -44 if c47[i]<=19 else -10) if v11<=0 else -35 if c32[i]<=25
            else 15) if v115<=9 else 16) if v115<=39 else -36) if v13<=0 else -33) + ((((-25 if c96[i]<=24 else (-20
            if c90[i]<=27 else 79) if v89<=9 else -38 if c111[i]<=11 else 0) if v2<=0 else 1) if v33<=49 else (13 if
            c49[i]<=38 else -20) if c62[i]<=0 else ((38 if c114[i]<=488 else -10) if v2<=1 else -67) if v100<=10 else
            31) if v60<=0 else 17 if v11<=0 else -26) + ((((((((28 if v86<=21 else -19) if v88<=4 else -3 if v104<=1
            else -31) if v84<=85 else -33) if v88<=84 else 37) if c5[i]<=1 else 10) if v30<=1 else 14 if v112<=-10
            else -40) if v3<=0 else (22 if c45[i]<=0 else -5) if v72<=1 else -36) if v39<=6 else -54 if c85[i]<=37
            else 12) + (((-20 if c44[i]<=0 else 6) if v100<=29 else 8) if v74<=-15 else -17 if v50<=-22 else (-7 if
            c78[i]<=-80 else 37 if c64[i]<=0 else -20) if v88<=6 else ((11 if c75[i]<=8 else -38) if c66[i]<=-24 else
            30 if c65[i]<=6 else (10 if v39<=7 else -54) if c94[i]<=2 else -12) if v34<=0 else -47) + ((((((34 if
            c91[i]<=5 else -7) if v88<=4 else -12 if v1<=104 else 44) if v63<=33 else ((18 if v107<=386 else -15) if
            v31<=77 else -40) if v55<=31 else 21) if c68[i]<=0 else 22 if c70[i]<=0 else -23 if v33<=58 else 27) if
            v115<=39 else -47 if v74<=48 else 24) if v72<=2 else -37) + (((-16 if c96[i]<=1 else ((28 if c114[i]<=294
            else 10 if c83[i]<=100 else -34) if v84<=52 else -14 if c77[i]<=140 else (-17 if c96[i]<=13 else 29) if
            c53[i]<=288 else -42) if c61[i]<=0 else -11) if v52<=0 else 29 if v98<=-8 else -6 if v63<=30 else 21) if
            v34<=0 else 30 if v88<=6 else -50) + (((((((((-18 if c78[i]<=-56 else 21) if c90[i]<=10 else (57 if
            c90[i]<=38 else 4) if v86<=39 else -3) if v88<=6 else (-8 if v115<=9 else 14) if c68[i]<=0 else 14) if
            v88<=81 else 40) if v104<=5 else -22) if v115<=39 else -31) if v34<=0 else -36) if v98<=23 else -25) if
            v17<=0 else -43) + (((-14 if v31<=11 else (((-19 if c49[i]<=10 else 20) if c38[i]<=0 else -38) if
            c51[i]<=1 else -44) if c96[i]<=14 else 25) if v107<=711 else -30) if v74<=-15 else -16 if v50<=-22 else
            ((7 if v55<=48 else 28) if v35<=0 else -44) if v11<=0 else (-30 if c41[i]<=187 else 14) if c78[i]<=180
            else 18) + (((((((-16 if c66[i]<=-24 else (42 if c106[i]<=2 else -29) if v112<=-87 else 13 if v104<=3 else
            -34) if v98<=23 else -46 if c77[i]<=63 else 10) if v34<=0 else -39) if v115<=39 else -32) if v84<=80 else
            (-11 if c87[i]<=33 else 46) if c70[i]<=0 else -30) if v35<=0 else -47) if v72<=2 else -35) + (((((((-22 if
            v58<=-20 else (12 if v31<=81 else 16 if c32[i]<=8 else -79) if v107<=701 else -32 if c41[i]<=27 else 4) if
            c7[i]<=94 else -23) if v98<=23 else -35) if c49[i]<=247 else 24 if c53[i]<=1292 else -39) if v52<=0 else
            14 if c24[i]<=0 else -41) if v72<=2 else -33) if v35<=0 else -46) + ((((-15 if v0<=179 else 16) if
            c114[i]<=594 else -31) if c25[i]<=0 else 48 if c8[i]<=12 else -30) if v42<=-15 else (((37 if c99[i]<=-1
            else ((3 if c114[i]<=568 else -23) if v31<=27 else 13) if v60<=0 else 21) if c24[i]<=0 else -4 if
            c53[i]<=16 else -91) if v35<=0 else -41) if v11<=0 else -15) + (((((((((9 if c7[i]<=52 else -10) if
            v84<=88 else -34) if c25[i]<=0 else (9 if c65[i]<=30 else 71) if c8[i]<=12 else -41) if v88<=14 else 15 if
            v98<=-8 else -5 if v86<=1 else -34) if v115<=39 else -42) if c5[i]<=6 else -51) if v1<=104 else 43) if
            v89<=49 else 10) if v35<=0 else -45) + (((((((-22 if c66[i]<=-14 else (13 if c114[i]<=367 else -15) if
            v31<=81 else -33) if v30<=6 else 50) if c8[i]<=0 else (-26 if v74<=-26 else 23) if v1<=22 else -29 if
            v33<=86 else 26) if v55<=33 else 11) if v10<=0 else -39) if v13<=0 else -35) if v58<=105 else 27 if
            v88<=80 else -45) + ((((((((-1 if c7[i]<=50 else -37) if v50<=4 else -15 if v2<=0 else 33) if v107<=502
            else -16 if c5[i]<=3 else -1 if c76[i]<=-11 else -95) if c8[i]<=0 else 16 if c47[i]<=38 else -28) if
            v60<=0 else 11) if v31<=30 else 5 if c71[i]<=45 else 32) if v30<=1 else -22) if v11<=2 else -39) + ((-14
            if c44[i]<=1 else 15) if v42<=-15 else (35 if v0<=8 else (2 if v107<=701 else (-51 if v115<=5 else -38 if
            c77[i]<=178 else 17) if v89<=49 else -17 if v55<=41 else 48) if v31<=27 else (-20 if v50<=-22 else 18) if
            v11<=0 else -30 if v1<=50 else 29) if v39<=6 else -47) + (((((((((2 if c106[i]<=4 else 71) if v98<=0 else
            -29) if c96[i]<=1 else 18) if c64[i]<=0 else -31 if v63<=32 else 20) if c83[i]<=57 else -15 if v50<=-11
            else (10 if c109[i]<=12 else -39) if c24[i]<=0 else -46) if c40[i]<=0 else -29) if v30<=1 else -21) if
            v11<=2 else -38) if v34<=0 else -36) + ((((-25 if v89<=33 else 26) if v98<=2 else 41) if v112<=-87 else
            ((15 if v98<=-8 else ((-1 if v88<=12 else -10 if c32[i]<=4 else -42) if v31<=27 else 9 if v31<=81 else 8
            if v33<=30 else -58) if v58<=105 else 23) if v115<=39 else -31) if v104<=3 else -29) if v104<=14 else -42)
            + (((((2 if c78[i]<=-69 else 51) if v84<=58 else -9) if v88<=4 else (((-10 if v55<=8 else ((-22 if
            c49[i]<=43 else 4) if c102[i]<=33 else 49) if v115<=5 else 18) if c94[i]<=1 else 33) if v34<=0 else -46)
            if c94[i]<=3 else -3 if v98<=8 else -35) if v17<=0 else -40) if v35<=0 else -44) + ((((-19 if c25[i]<=0
            else 25) if v33<=52 else 25 if c114[i]<=236 else -37 if c94[i]<=1 else 23) if v42<=-15 else 33 if v0<=8
            else (((3 if v88<=80 else 34) if v30<=1 else 27 if v88<=4 else -45) if c32[i]<=35 else 10 if v1<=83 else
            -70) if c32[i]<=40 else 32) if v39<=6 else -35) + ((((-10 if c78[i]<=-80 else (36 if v89<=2 else -13) if
            v89<=6 else 62) if v88<=4 else ((-12 if c25[i]<=0 else 31) if v103<=8 else -34) if v89<=31 else ((36 if
            c32[i]<=1 else -7 if v33<=13 else 15) if v33<=141 else -57) if c27[i]<=0 else -12) if v1<=112 else 39) if
            v72<=2 else -33) + (((-39 if v58<=-24 else ((3 if c64[i]<=0 else -29) if v52<=0 else 17) if c29[i]<=0 else
            -23 if v31<=92 else 12) if v2<=0 else ((9 if c45[i]<=0 else (4 if c114[i]<=389 else -34) if v89<=88 else
            32) if v58<=27 else 22) if v31<=80 else 10 if c32[i]<=9 else -62) if v104<=14 else -42) + ((-5 if v86<=39
            else -34) if v74<=-15 else (17 if c64[i]<=0 else -23) if c73[i]<=38 else ((((-15 if v1<=16 else -58) if
            c99[i]<=25 else 26) if c94[i]<=1 else 3) if v55<=7 else -1) if c47[i]<=29 else (-20 if c96[i]<=29 else 9)
            if v2<=0 else 27 if v2<=1 else 4 if c32[i]<=10 else -47) + ((((((((1 if v52<=0 else 30) if v98<=-12 else
            43) if v98<=-9 else ((-34 if v88<=10 else -4) if c111[i]<=85 else 4) if c90[i]<=27 else 55 if c82[i]<=-40
            else 20 if v88<=14 else -4) if v115<=39 else -28) if v13<=0 else -29) if v39<=6 else -33) if v10<=0 else
            -31) if v98<=23 else -22) + (((((((-13 if v50<=-22 else (((-19 if c78[i]<=-94 else 12) if v50<=48 else 26)
            if c27[i]<=1 else -3) if c64[i]<=0 else -8) if v20<=0 else -40) if c24[i]<=0 else -33) if v72<=0 else (-37
            if v1<=28 else 6) if c77[i]<=143 else 20) if v13<=0 else -29) if v11<=2 else -36) if v35<=0 else -43) +
            (((6 if v98<=14 else 71) if v89<=2 else (((((4 if v88<=6 else -17) if c25[i]<=0 else 30) if c5[i]<=6 else
            -46) if v89<=22 else (30 if v0<=267 else -21) if c96[i]<=45 else -33) if v88<=14 else -2 if c85[i]<=1 else
            -29) if v1<=104 else 41) if v89<=49 else 30 if v88<=26 else -2) + ((((((-23 if c108[i]<=-7 else 23 if
            c114[i]<=105 else -15 if c8[i]<=0 else 8) if c80[i]<=7 else -42) if c59[i]<=0 else (-2 if v33<=51 else 19)
            if v33<=133 else 25 if v112<=75 else -73) if c32[i]<=40 else 26) if v3<=0 else 15 if c32[i]<=20 else -41
            if c75[i]<=88 else 18) if v17<=0 else -39) + (((-29 if v33<=-25 else (((((23 if v88<=4 else -2) if
            c94[i]<=32 else -29) if v0<=157 else -46) if c64[i]<=0 else -28) if v33<=49 else 19 if c114[i]<=488 else
            (-40 if v55<=36 else 26) if v31<=30 else 20 if v31<=94 else -41) if v3<=0 else 13) if v34<=0 else -33) if
            v17<=0 else -38) + (((((((((-24 if c44[i]<=0 else 17) if c73[i]<=14 else 30 if v88<=4 else 1) if v100<=29
            else 32 if v100<=86 else -7) if c65[i]<=310 else -28) if c7[i]<=94 else -21) if v60<=0 else 15) if v13<=0
            else -33) if v11<=0 else (-32 if c79[i]<=6 else 14) if v0<=352 else 12) if v58<=105 else 19) + (((30 if
            v86<=39 else -22) if v88<=4 else (-16 if v31<=15 else (((-6 if v33<=24 else 17) if c24[i]<=0 else -38) if
            v31<=81 else (14 if v33<=-2 else -30) if c4[i]<=1 else -65) if c40[i]<=0 else 5 if c99[i]<=4 else -77) if
            c68[i]<=0 else 12 if v98<=23 else -34) if v72<=2 else -31) + ((-18 if v42<=-26 else ((((((10 if c40[i]<=0
            else -27) if c18[i]<=0 else -38) if v34<=0 else -31) if v98<=23 else -19) if v104<=1 else (-23 if v88<=80
            else 25) if c113[i]<=142 else (-37 if v107<=220 else 37) if v104<=12 else -34) if v1<=112 else 42) if
            v11<=2 else -34) if v35<=0 else -42) + ((((((40 if c109[i]<=-40 else -34 if v58<=-28 else ((10 if v31<=81
            else 6 if c32[i]<=7 else -69) if v104<=1 else -22) if c38[i]<=0 else -16) if v84<=80 else -29 if
            c61[i]<=256 else 18) if c4[i]<=4 else 36) if v115<=39 else -39) if v89<=49 else 32 if c7[i]<=11 else 6) if
            v104<=8 else -25) + ((((-11 if c44[i]<=1 else 16) if v42<=-15 else 24 if v98<=-21 else (15 if c75[i]<=11
            else 18 if c6[i]<=1 else (-6 if c5[i]<=7 else -61) if c32[i]<=40 else 33) if v88<=80 else 39 if v0<=277
            else -25) if v39<=6 else -32) if v30<=1 else 25 if v31<=-1 else 19 if v88<=4 else -41) + (((((((-1 if
            v2<=1 else 15 if c83[i]<=9 else -43) if c7[i]<=52 else -20) if v50<=25 else ((-11 if v42<=-15 else 38) if
            c53[i]<=278 else -24) if c7[i]<=19 else -10 if c66[i]<=66 else 27) if c25[i]<=0 else 6 if v84<=63 else 53)
            if v89<=49 else 10) if v35<=0 else -41) if v11<=2 else -34) + (((-19 if c93[i]<=2 else ((-23 if c73[i]<=14
            else 15) if v98<=8 else -48) if c96[i]<=5 else (-30 if c82[i]<=-9 else 5) if c90[i]<=16 else (-22 if
            c78[i]<=-94 else 56) if v89<=16 else 7) if v2<=0 else 23 if c75[i]<=10 else 46 if c65[i]<=3 else 19 if
            v88<=6 else -3) if v20<=0 else -38) + ((-3 if v107<=745 else -26) if v74<=-15 else (((((-5 if v60<=0 else
            26 if v60<=2 else -8) if v2<=0 else (21 if c18[i]<=0 else -37) if v31<=84 else -18) if c56[i]<=2 else -26)
            if v2<=1 else 33 if c73[i]<=20 else 6 if c6[i]<=25 else -34) if v39<=6 else -40) if c53[i]<=1057 else -31)
            + (((-4 if c73[i]<=180 else 21) if c45[i]<=0 else (-32 if v33<=-15 else 2) if v112<=83 else -39) if
            v31<=30 else (((11 if c8[i]<=0 else 34) if c78[i]<=287 else (-70 if c76[i]<=37 else -2) if c71[i]<=36 else
            12) if v11<=0 else -27 if v1<=50 else 23) if c64[i]<=0 else -27 if v63<=32 else 18) + ((((((((-14 if
            c76[i]<=-12 else 4 if v100<=29 else 33) if v88<=13 else -25) if v0<=516 else -77 if c7[i]<=27 else 8) if
            c51[i]<=0 else 8 if c18[i]<=0 else -45) if c4[i]<=4 else 33) if v89<=49 else (26 if v88<=26 else -6) if
            v55<=43 else 32) if v35<=0 else -41) if v104<=14 else -40) + ((((((-2 if c66[i]<=-14 else 28) if v84<=21
            else ((((21 if v88<=4 else 0) if v2<=3 else -24) if v72<=0 else -32 if v0<=226 else 19) if v115<=9 else
            16) if c24[i]<=0 else -28) if v115<=39 else -39 if v74<=48 else 21) if v13<=0 else -28) if v11<=2 else
            -32) if v20<=0 else -37) + (((((((((((12 if v103<=9 else -36) if c94[i]<=20 else -17) if v104<=2 else -35)
            if c80[i]<=7 else -20) if v103<=20 else 42) if v84<=80 else -20) if v115<=39 else -38) if v89<=49 else 29
            if v88<=26 else 18 if v98<=-5 else -12) if v20<=0 else -36) if v17<=0 else -40) if v58<=105 else 19) +
            (((((-28 if v89<=11 else 40) if v112<=-396 else ((-20 if c111[i]<=85 else (-19 if c6[i]<=33 else 15) if
            c113[i]<=8 else 33) if v31<=28 else 4) if v55<=33 else 16 if c97[i]<=-85 else -6) if v30<=1 else -34 if
            v3<=3 else 36) if v103<=20 else -15 if c95[i]<=6 else 32) if v104<=14 else -39) + ((((((((17 if
            c81[i]<=-13 else (-15 if c32[i]<=9 else -84) if c6[i]<=37 else 11) if c49[i]<=20 else 5) if c71[i]<=5 else
            10) if v31<=81 else -27) if v84<=80 else (-32 if c82[i]<=17 else 29) if c12[i]<=0 else 25) if v89<=31 else
            5 if c113[i]<=770 else 35) if v35<=0 else -40) if v72<=2 else -29) + ((((((((38 if c105[i]<=0 else -12) if
            v112<=-98 else (3 if v107<=701 else -20) if v31<=28 else 11) if v33<=141 else -46) if c24[i]<=0 else -37)
            if v11<=0 else (-50 if v112<=24 else -4) if c6[i]<=28 else 37 if c114[i]<=97 else -8) if v35<=0 else -39)
            if v1<=112 else 34) if v72<=2 else -28) + ((((((-8 if c44[i]<=0 else 20) if c108[i]<=29 else 32) if v30<=1
            else -34) if v104<=0 else 19 if v88<=4 else -17) if c67[i]<=0 else ((-1 if c109[i]<=-1 else 22) if
            c24[i]<=0 else -33) if c78[i]<=287 else (-34 if c4[i]<=1 else 19) if c6[i]<=34 else 13) if v34<=0 else -44
            if v86<=12 else 32) + (((((0 if c87[i]<=9 else -29) if c41[i]<=27 else 29 if c77[i]<=-58 else -31 if
            v50<=-18 else -3 if c77[i]<=119 else 19) if c61[i]<=0 else ((-27 if c6[i]<=30 else -15 if c99[i]<=2 else
            16) if v112<=99 else 14) if v0<=524 else -55) if c49[i]<=247 else 14) if v52<=0 else 0 if v63<=30 else 20)
            + ((((-9 if c68[i]<=0 else 12 if c70[i]<=0 else -17) if v1<=104 else 38) if c59[i]<=0 else (27 if
            c57[i]<=22 else -15) if c76[i]<=-14 else (24 if c97[i]<=-71 else 2) if v1<=83 else 31 if c81[i]<=8 else
            -76 if v98<=6 else 11) if v104<=8 else -46 if v103<=25 else -32 if c87[i]<=33 else 52) + (((((((11 if
            c110[i]<=3 else -32) if c93[i]<=8 else 2 if v98<=15 else 64) if c90[i]<=27 else (81 if c95[i]<=38 else -6)
            if c90[i]<=29 else 10) if v88<=14 else -29 if c51[i]<=0 else -1) if v98<=23 else -26) if v89<=49 else 29
            if v84<=22 else 3) if v58<=105 else 25 if v88<=71 else -37) + ((((((((27 if v112<=-177 else 1 if c80[i]<=7
            else -23) if v89<=65 else 64) if v84<=88 else -23) if v88<=26 else (-35 if c4[i]<=1 else 11) if c79[i]<=5
            else 15 if c65[i]<=413 else -53) if v58<=105 else 23) if v88<=81 else 42 if v0<=287 else -38) if v104<=8
            else -22) if v39<=6 else -30)
        )
