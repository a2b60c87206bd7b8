"""Trees for blocks that the early ones leave in doubt, grown by training/train_dump.py; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def third(row: Sequence[int]) -> int:
    """The sum of 30 trees."""
    (
        f0, f1, f2, f3, f4, f5, f6, f7, f8, _, f10, f11, _, _, _, _, _, f17, _, _, f20, _, _, _, f24, f25, _, f27,
        f28, _, f30, f31, f32, f33, f34, f35, _, _, f38, _, f40, f41, f42, _, f44, f45, _, f47, _, f49, f50, f51, f52,
        f53, f54, f55, _, f57, f58, f59, f60, f61, _, f63, _, f65, f66, f67, f68, _, f70, _, f72, f73, f74, _, f76, _,
        f78, f79, f80, f81, f82, f83, f84, f85, f86, _, f88, f89, f90, f91, _, f93, f94, f95, f96, f97, f98, f99,
        f100, _, f102, f103, f104, f105, f106, f107, f108, f109, _, f111, f112, f113, f114, f115
    ) = row
    return (
        ((-32 if f6<=30 else (31 if f27<=0 else -31) if f83<=12 else -37 if f99<=0 else 8) if f95<=5 else (((-24 if
        f44<=0 else 9) if f68<=0 else 15) if f0<=584 else 44) if f66<=-14 else ((2 if f27<=0 else -29) if f6<=34 else
        33 if f83<=62 else 2) if f60<=0 else 28) + ((-22 if f33<=56 else (-47 if f42<=-29 else 29) if f103<=2 else
        -20) if f74<=-15 else -25 if f50<=-22 else ((((12 if f31<=9 else 60) if f105<=0 else -41) if f88<=6 else (22
        if f84<=55 else -13) if f83<=55 else -20) if f115<=4 else -19 if f96<=2 else 22) if f34<=0 else -48) +
        ((((((-38 if f66<=-24 else (-27 if f42<=-14 else 0) if f8<=0 else 13) if f52<=0 else 12) if f57<=360 else 37)
        if f55<=33 else 11 if f33<=49 else 38) if f27<=0 else (-36 if f3<=0 else 27 if f45<=0 else -48) if f100<=11
        else 9) if f30<=1 else 39 if f0<=3 else -43) + ((-33 if f109<=-6 else (20 if f88<=4 else -17) if f89<=92 else
        33) if f95<=5 else (((((5 if f90<=27 else 61) if f88<=4 else -14 if f51<=0 else 12) if f72<=0 else -33) if
        f27<=0 else -36 if f99<=7 else 11) if f0<=234 else 20) if f3<=0 else 31 if f11<=0 else -13) + (((((25 if
        f97<=-76 else -10) if f85<=1 else ((-35 if f8<=0 else 17) if f66<=-14 else 39 if f65<=38 else 3) if f107<=700
        else -31 if f78<=116 else 28) if f63<=33 else 22 if f38<=0 else -45) if f27<=0 else -36 if f27<=137 else -4)
        if f30<=1 else -43 if f3<=3 else 46) + (((((47 if f109<=-14 else -11 if f33<=79 else 35) if f104<=0 else -36
        if f103<=40 else 9) if f111<=95 else 20 if f88<=12 else -9) if f31<=27 else (21 if f84<=70 else 45 if f81<=2
        else -39 if f115<=3 else 11) if f34<=0 else -51) if f30<=1 else -42 if f3<=3 else 45) + (((((40 if f86<=39
        else -26) if f88<=4 else ((-53 if f50<=-18 else -1 if f76<=-3 else -29) if f59<=0 else 7) if f94<=2 else -38)
        if f1<=104 else 44) if f68<=0 else 20 if f70<=0 else -14) if f63<=33 else ((10 if f84<=69 else -25) if f60<=0
        else 32) if f0<=244 else 28) + (((((((-32 if f96<=1 else 11) if f76<=-14 else (28 if f7<=30 else -11 if
        f109<=5 else 18) if f113<=145 else 54) if f35<=0 else -63) if f34<=0 else -52) if f61<=0 else -13 if f49<=259
        else 27) if f104<=8 else -49) if f84<=80 else -41 if f55<=17 else -33 if f41<=27 else 7) + ((((-11 if f41<=27
        else (((22 if f11<=0 else -10) if f20<=0 else -48) if f24<=0 else -67) if f35<=0 else -55) if f61<=0 else -22)
        if f6<=34 else ((25 if f2<=3 else -37) if f83<=40 else -26 if f50<=-1 else 6) if f100<=10 else 28) if f30<=1
        else 20 if f99<=-1 else -41) + ((-27 if f32<=15 else -24 if f100<=10 else 26) if f95<=3 else ((((((-10 if
        f67<=0 else 23 if f78<=300 else -18) if f30<=1 else -41) if f113<=98 else 8 if f98<=4 else 71) if f35<=0 else
        -66) if f84<=75 else -27) if f0<=234 else 21 if f31<=80 else -87) if f3<=0 else 21) + (((((-26 if f76<=-14
        else 9 if f104<=0 else -26) if f31<=31 else 9) if f5<=0 else (((10 if f61<=0 else -2 if f106<=0 else -44) if
        f76<=71 else 30) if f55<=33 else 29) if f31<=81 else -72 if f114<=406 else 11) if f30<=1 else 20 if f31<=-1
        else -39) if f20<=0 else -54) + (((-27 if f52<=0 else 7) if f100<=31 else 24 if f31<=81 else -48) if f50<=-14
        else -25 if f42<=-22 else -17 if f66<=-25 else 29 if f88<=6 else ((((5 if f11<=0 else -33) if f58<=17 else -25
        if f88<=9 else 26) if f35<=0 else -67) if f33<=93 else 30) if f94<=2 else -15) + ((((20 if f102<=0 else (8 if
        f31<=75 else -30) if f61<=0 else -57 if f76<=-19 else (-17 if f1<=36 else 40) if f98<=2 else -33) if f52<=0
        else 25) if f7<=41 else -30 if f74<=-18 else -11 if f60<=0 else 19) if f84<=80 else -40 if f41<=27 else 42 if
        f98<=-20 else -16) + ((((-31 if f100<=29 else 4) if f74<=-15 else -43 if f66<=-24 else (13 if f31<=77 else 15
        if f91<=0 else -42) if f104<=0 else -13) if f52<=0 else 17 if f54<=0 else 22 if f83<=24 else -29) if f55<=33
        else (-16 if f60<=0 else 16) if f2<=0 else 26 if f104<=14 else -35) + ((((((-18 if f66<=-14 else (31 if f88<=6
        else 0) if f115<=37 else -45) if f113<=255 else -23 if f111<=1 else 54) if f84<=80 else -34 if f89<=136 else
        35) if f55<=33 else 16) if f58<=105 else 38) if f27<=0 else (-29 if f1<=54 else 15) if f3<=0 else 27 if f45<=0
        else -37) + ((((30 if f86<=39 else -29) if f88<=5 else -29 if f31<=9 else ((28 if f83<=60 else -28) if f61<=0
        else -19) if f31<=74 else -31) if f84<=81 else -42) if f74<=-15 else (-9 if f32<=37 else 41) if f66<=-14 else
        ((18 if f83<=88 else -1) if f35<=0 else -59) if f34<=0 else -48) + (((((-32 if f99<=0 else 1) if f8<=0 else 8)
        if f66<=-14 else (17 if f114<=216 else 83) if f88<=4 else -11 if f31<=25 else (16 if f30<=1 else -37) if
        f40<=0 else -56) if f104<=5 else -36) if f63<=33 else (11 if f52<=0 else 34) if f83<=88 else -21 if f60<=0
        else 28) + ((((-20 if f60<=0 else 4) if f2<=0 else (((-4 if f32<=24 else -52) if f115<=2 else 30 if f88<=12
        else 11 if f45<=0 else -90 if f31<=30 else 8) if f78<=108 else 35 if f31<=80 else -104 if f97<=-91 else 8) if
        f2<=1 else -14) if f20<=0 else -58) if f68<=0 else 15) + ((((((-33 if f33<=-17 else -20 if f66<=-20 else -4 if
        f5<=0 else 12) if f58<=105 else 38) if f60<=0 else ((17 if f44<=0 else 46) if f115<=39 else -36) if f11<=2
        else -49) if f34<=0 else -49) if f84<=79 else -34 if f55<=17 else -4) if f30<=1 else -37 if f3<=3 else 43) +
        ((-37 if f111<=95 else 2) if f42<=-24 else (((15 if f107<=254 else 99) if f89<=2 else ((-21 if f59<=0 else 9)
        if f68<=0 else (-1 if f55<=9 else 35) if f28<=0 else -13) if f5<=1 else 0 if f81<=16 else 24) if f104<=5 else
        -33) if f63<=33 else 15 if f34<=0 else -42) + ((-29 if f52<=1 else 28) if f50<=-22 else ((((((-4 if f6<=33
        else 21) if f3<=2 else 47) if f115<=37 else -45) if f104<=0 else -29 if f103<=20 else 10) if f31<=30 else (20
        if f11<=0 else -31 if f107<=437 else 20) if f30<=1 else -28) if f34<=0 else -43) if f20<=0 else -51) +
        ((((((((7 if f104<=2 else -30) if f103<=20 else 47) if f115<=37 else -48) if f84<=79 else -24) if f55<=33 else
        (-27 if f93<=2 else 16) if f2<=0 else 27) if f98<=23 else -53 if f79<=3 else 3) if f58<=105 else 35) if f27<=0
        else -25 if f99<=0 else 23 if f80<=6 else -31) + ((((((57 if f11<=0 else -17) if f84<=83 else -32) if
        f112<=-93 else (((((2 if f24<=0 else -53) if f68<=0 else 20) if f98<=23 else -34) if f2<=1 else 11 if f114<=27
        else -41) if f7<=90 else -30) if f55<=33 else 14) if f35<=0 else -62) if f20<=0 else -48) if f104<=5 else -27)
        + ((((-26 if f112<=-442 else 60) if f84<=68 else -3) if f86<=22 else -19) if f88<=4 else (((-27 if f96<=1 else
        (6 if f53<=0 else -3 if f84<=69 else -40) if f58<=105 else 36) if f34<=0 else -53) if f104<=1 else -36) if
        f89<=49 else 27 if f88<=29 else -11 if f115<=8 else 22) + ((-23 if f100<=29 else 16) if f95<=3 else (((51 if
        f86<=22 else -11) if f88<=4 else ((((-15 if f108<=13 else 18) if f104<=0 else -23) if f32<=27 else 20) if
        f58<=24 else 19) if f100<=73 else -5 if f31<=70 else -99) if f97<=-57 else -19) if f60<=0 else 21 if f11<=0
        else -18) + ((((((-17 if f66<=-25 else 29 if f88<=6 else 50 if f112<=-93 else ((((-8 if f80<=7 else -49) if
        f60<=0 else 12) if f88<=84 else 56) if f2<=0 else 17) if f2<=3 else -31) if f84<=75 else -8) if f17<=0 else
        -46) if f72<=2 else -38) if f30<=1 else -27) if f20<=0 else -48) + (((-35 if f42<=-28 else (((-42 if f73<=14
        else 35) if f96<=1 else 7) if f33<=54 else 32) if f31<=77 else 6 if f32<=7 else -67) if f104<=0 else 7 if
        f114<=297 else -36) if f74<=-15 else (((-31 if f50<=-22 else 3) if f3<=0 else 21) if f10<=0 else -40) if
        f0<=664 else 41) + (-23 if f42<=-24 else ((((((63 if f93<=8 else 14) if f84<=68 else -11) if f88<=4 else ((-41
        if f50<=-18 else -14 if f25<=0 else 37) if f4<=4 else 36) if f59<=0 else -46 if f82<=-7 else 14) if f68<=0
        else 19) if f38<=6 else -46) if f20<=0 else -43) if f11<=2 else -42) + ((((((-26 if f78<=-75 else 37 if
        f97<=-91 else 7) if f72<=0 else -29) if f61<=0 else -32 if f6<=30 else 3) if f114<=562 else 23 if f0<=8 else 7
        if f98<=-11 else -33) if f31<=28 else (16 if f97<=-61 else 0) if f10<=0 else -36) if f104<=5 else -35 if
        f103<=41 else 20) + (((-31 if f78<=-48 else -10) if f74<=-15 else ((8 if f53<=1292 else -70) if f104<=0 else
        -25) if f31<=30 else (20 if f34<=0 else -48) if f84<=69 else -34 if f47<=31 else 17) if f52<=0 else ((11 if
        f6<=36 else 37) if f72<=2 else -32) if f54<=0 else -15 if f63<=40 else 27)
    )


def rest(row: Sequence[int]) -> int:
    """The sum of 60 trees."""
    (
        f0, f1, f2, f3, f4, f5, f6, f7, f8, _, f10, f11, _, f13, _, _, _, f17, _, _, f20, _, f22, _, f24, f25, _, f27,
        _, f29, f30, f31, f32, f33, f34, f35, _, _, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, _, f49, f50,
        f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72,
        f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88, f89, f90, f91, f92, f93, f94,
        f95, f96, f97, f98, f99, f100, _, f102, f103, f104, f105, _, f107, f108, f109, f110, f111, f112, f113, f114,
        f115
    ) = row
    return (
        (((((((-36 if f50<=23 else -2) if f8<=0 else -13 if f7<=61 else 59) if f66<=-14 else -25 if f50<=-18 else 5 if
        f7<=87 else -23) if f44<=0 else 18 if f104<=0 else -12) if f1<=104 else 40) if f63<=33 else (4 if f72<=0 else
        -41) if f55<=31 else 22) if f20<=0 else -46) + (((((23 if f88<=6 else (((-5 if f89<=63 else 41) if f98<=6 else
        -27) if f112<=18 else ((23 if f112<=68 else -12) if f2<=1 else -43) if f115<=8 else 29) if f34<=0 else -53) if
        f113<=11 else 32) if f104<=0 else -24 if f31<=31 else 11) if f30<=1 else -25) if f20<=0 else -44) + ((-21 if
        f42<=-24 else ((((47 if f84<=58 else 6) if f86<=39 else -14) if f88<=6 else ((((-16 if f115<=5 else 8) if
        f25<=0 else 45) if f32<=35 else -96 if f75<=55 else 7) if f104<=1 else -36) if f0<=605 else 42) if f38<=6 else
        -57) if f89<=49 else 15) if f11<=2 else -42) + (((((-22 if f58<=-20 else -24 if f108<=-40 else 20 if f115<=39
        else -30) if f84<=55 else (59 if f108<=-13 else 2 if f24<=0 else -46) if f94<=2 else (12 if f98<=7 else -37)
        if f113<=8 else -37) if f38<=6 else -45) if f34<=0 else -46) if f7<=74 else -29 if f73<=29 else -2) + (((((-3
        if f61<=0 else -27) if f52<=0 else 14) if f86<=39 else -36) if f74<=-15 else (-36 if f85<=4 else 10) if
        f50<=-22 else ((29 if f105<=0 else -41) if f88<=6 else (-19 if f82<=-7 else 13 if f53<=16 else -11) if f34<=0
        else -48) if f13<=0 else -34) if f35<=0 else -61) + ((((((22 if f86<=38 else -36) if f88<=6 else -11 if f5<=3
        else (-18 if f50<=-10 else -108) if f76<=14 else 13) if f58<=106 else 34) if f89<=66 else 17) if f51<=0 else
        14 if f35<=0 else -60) if f27<=0 else -31 if f27<=137 else -27 if f73<=14 else -5 if f27<=3584 else 33) + (((8
        if f89<=7 else 65) if f88<=4 else ((((((-37 if f96<=-3 else 0 if f38<=0 else -32) if f27<=0 else -26) if
        f1<=60 else 39) if f104<=1 else -37) if f88<=81 else 31) if f5<=1 else 8) if f3<=0 else (8 if f64<=0 else -44)
        if f77<=80 else 32) if f17<=0 else -47) + ((((((-24 if f99<=0 else 0) if f8<=0 else (21 if f5<=3 else -43) if
        f94<=2 else -23) if f0<=664 else 44) if f59<=0 else 8) if f68<=0 else (18 if f56<=2 else -41) if f2<=3 else
        -30) if f30<=1 else ((-21 if f104<=0 else 87) if f88<=4 else -21) if f1<=7 else -49) + (((((((((26 if f7<=39
        else -8) if f103<=19 else 63) if f89<=11 else (-11 if f5<=4 else -67) if f66<=-15 else -39 if f76<=-19 else 6)
        if f84<=75 else -31 if f63<=52 else 42) if f115<=5 else 13) if f58<=105 else 29) if f115<=39 else -34) if
        f35<=0 else -59) if f11<=2 else -41) + ((((((((28 if f105<=0 else -42) if f88<=6 else ((((20 if f98<=-18 else
        -24) if f85<=22 else 12) if f90<=38 else 15) if f89<=29 else 16) if f30<=1 else -31) if f34<=0 else -43) if
        f35<=0 else -56) if f72<=2 else -37) if f7<=74 else -14) if f11<=2 else -39) if f20<=0 else -43) + ((((((((20
        if f86<=39 else -25) if f89<=11 else (((-24 if f5<=3 else -76) if f63<=37 else 4) if f8<=0 else 2) if f4<=4
        else 39) if f51<=0 else 13 if f40<=0 else -53) if f89<=48 else 15) if f35<=0 else -56) if f13<=0 else -32) if
        f115<=39 else -35) if f104<=7 else -28) + ((((-22 if f95<=5 else (((-31 if f73<=12 else -7 if f41<=389 else
        -43) if f32<=37 else 32) if f3<=0 else 10) if f103<=20 else 55 if f29<=0 else -13) if f44<=3 else 23) if
        f58<=24 else 20 if f91<=0 else -8) if f68<=0 else (16 if f11<=2 else -42) if f98<=22 else -32) + ((((31 if
        f109<=-4 else -4 if f6<=34 else 20 if f84<=80 else 17 if f90<=18 else -44) if f38<=6 else -48) if f104<=0 else
        -42 if f50<=-22 else (-5 if f5<=0 else 35) if f113<=-1 else (11 if f84<=52 else -29) if f77<=124 else 9) if
        f30<=1 else -31 if f3<=3 else 43) + (((((((38 if f89<=2 else (((-8 if f66<=-13 else 17) if f31<=81 else -37)
        if f114<=384 else (49 if f107<=718 else -9) if f78<=-55 else -25) if f84<=80 else -28) if f55<=33 else 10) if
        f115<=9 else 20) if f115<=39 else -34) if f35<=0 else -55) if f13<=0 else -32) if f20<=0 else -42) +
        (((((((-30 if f96<=4 else (-19 if f93<=1 else 6) if f64<=0 else -45) if f2<=0 else (14 if f38<=3 else -75 if
        f89<=42 else 22) if f2<=1 else 15 if f114<=34 else -31) if f60<=0 else 12) if f58<=105 else 27) if f34<=0 else
        -39) if f17<=0 else -45) if f20<=0 else -40) + (((((-32 if f67<=0 else -7) if f41<=27 else 10) if f100<=29
        else 17 if f7<=62 else -37) if f44<=1 else 10) if f42<=-14 else (34 if f31<=-1 else ((((-28 if f50<=-18 else
        -5) if f88<=80 else 47) if f58<=26 else 15) if f24<=0 else -43) if f68<=0 else 16) if f39<=6 else -48) +
        (((((((17 if f88<=6 else -8 if f87<=9 else 33) if f107<=700 else -37 if f47<=29 else -26 if f31<=27 else 29)
        if f115<=39 else -42) if f89<=49 else 26 if f104<=0 else 1) if f58<=105 else 29) if f98<=23 else -49 if
        f77<=68 else 12) if f27<=0 else -28 if f27<=137 else -2) + ((((((-17 if f4<=4 else 44) if f110<=24 else 44 if
        f84<=78 else -25) if f44<=0 else 26 if f84<=81 else -36) if f107<=710 else -36 if f115<=5 else -4) if f43<=0
        else (-36 if f42<=-12 else (-8 if f49<=22 else 19) if f53<=261 else -24) if f39<=3 else -52) if f52<=0 else
        10) + ((((-16 if f108<=13 else 39 if f107<=718 else -31 if f77<=171 else 22) if f6<=33 else 15) if f104<=0
        else 33 if f89<=2 else -24) if f31<=30 else ((13 if f84<=84 else (-62 if f88<=9 else -3) if f77<=236 else 33)
        if f30<=1 else 18 if f1<=7 else -47) if f34<=0 else -39) + ((((((((-5 if f3<=0 else 23) if f5<=1 else 19) if
        f113<=41 else 43 if f11<=0 else -20) if f104<=2 else -23) if f103<=20 else 34) if f64<=0 else -30 if f58<=92
        else 21) if f61<=0 else ((3 if f97<=-91 else -28) if f45<=0 else -35) if f31<=27 else 3) if f17<=0 else -43) +
        ((((((((-13 if f114<=254 else 50) if f89<=6 else 59) if f88<=4 else 1 if f83<=62 else -15) if f11<=0 else (-46
        if f6<=34 else 36 if f96<=21 else -46) if f77<=222 else 25) if f0<=523 else -73 if f7<=32 else 19) if f49<=246
        else 16) if f52<=0 else 9) if f1<=112 else 37) + (((33 if f86<=39 else -22) if f88<=4 else ((((-14 if f98<=23
        else -51) if f32<=29 else 16) if f113<=766 else 30) if f77<=78 else ((-12 if f3<=0 else 29) if f5<=0 else (23
        if f100<=67 else -47) if f44<=5 else -39) if f2<=1 else -29) if f60<=0 else 10) if f17<=0 else -42) + ((((-19
        if f100<=29 else 9) if f42<=-15 else (24 if f88<=4 else -29 if f82<=-8 else (20 if f98<=-18 else (-8 if
        f112<=80 else -19 if f78<=25 else -2 if f84<=54 else -99) if f90<=57 else 27) if f96<=27 else 13) if f68<=0
        else 16) if f25<=0 else 22) if f11<=2 else -37) + ((((7 if f89<=6 else 49) if f72<=0 else -31) if f88<=4 else
        ((((((-23 if f63<=37 else 5) if f49<=60 else 15 if f53<=2 else -17) if f8<=0 else 6 if f86<=32 else 54) if
        f104<=1 else -28) if f5<=6 else -46) if f30<=1 else -42) if f89<=49 else 9) if f1<=112 else 35) + ((((((30 if
        f113<=98 else -34) if f98<=13 else -31) if f114<=216 else 53) if f88<=4 else (-25 if f43<=0 else 7) if
        f76<=-17 else -26 if f82<=-10 else (-25 if f66<=-19 else (4 if f2<=3 else -36) if f6<=44 else 24) if f115<=9
        else 22) if f115<=39 else -31) if f10<=0 else -33) + ((((((((((3 if f59<=0 else 22) if f113<=145 else 49) if
        f31<=75 else (2 if f0<=83 else -92) if f89<=31 else 18) if f104<=7 else -39) if f115<=39 else -35) if f84<=75
        else -25 if f89<=29 else 14) if f0<=605 else 44) if f61<=0 else -7) if f34<=0 else -37) if f11<=2 else -36) +
        (-25 if f42<=-28 else (((((((3 if f99<=0 else 29) if f93<=1 else -4) if f68<=0 else 20) if f2<=1 else 17 if
        f73<=20 else 20 if f33<=-6 else -40) if f104<=1 else -17 if f87<=43 else 18) if f1<=112 else 43) if f30<=1
        else 30 if f99<=-1 else -28) if f11<=2 else -33) + ((((((-22 if f73<=30 else 42) if f96<=1 else (23 if
        f41<=142 else -19) if f61<=0 else -14) if f114<=562 else -23) if f74<=-15 else 22 if f65<=6 else (-4 if
        f65<=21 else 10) if f2<=1 else 24 if f96<=4 else -23) if f34<=0 else 33 if f88<=6 else -49) if f39<=6 else
        -45) + (((((-6 if f33<=52 else 18 if f112<=83 else ((31 if f104<=0 else -34) if f42<=24 else -83) if f47<=29
        else 10) if f30<=1 else -34 if f103<=20 else 32) if f3<=0 else (22 if f5<=3 else -55 if f114<=284 else 17) if
        f8<=16 else -26) if f17<=0 else -40) if f20<=0 else -37) + ((((-1 if f81<=33 else 43) if f112<=-93 else ((-23
        if f42<=-28 else (((12 if f84<=51 else -13 if f77<=121 else -9 if f110<=18 else 24) if f8<=4 else 33) if
        f34<=0 else -33) if f115<=39 else -29) if f104<=2 else -23) if f8<=21 else -34) if f104<=12 else -39) if
        f35<=0 else -54) + (((((((18 if f88<=6 else ((((8 if f40<=0 else -47) if f1<=84 else -75 if f32<=40 else 3) if
        f68<=0 else 26) if f94<=2 else -17) if f2<=1 else -28) if f63<=37 else 16) if f7<=53 else -8) if f38<=6 else
        -35) if f17<=0 else -37) if f20<=0 else -36) if f35<=0 else -53) + (((((-9 if f73<=14 else ((8 if f102<=6 else
        31) if f47<=36 else -3) if f0<=523 else -61 if f0<=593 else 30) if f88<=14 else (10 if f92<=0 else -34 if
        f55<=34 else 13) if f97<=-76 else -38) if f84<=88 else -35) if f1<=104 else 42) if f89<=49 else 26 if f88<=29
        else -4) + ((((-9 if f110<=18 else -36 if f111<=0 else 24) if f107<=700 else -34) if f55<=31 else 8 if f13<=0
        else -54) if f31<=30 else (((22 if f88<=29 else -1) if f84<=86 else -53 if f88<=11 else 17) if f31<=81 else 6
        if f5<=0 else 6 if f32<=10 else -76) if f34<=0 else -34) + (((8 if f85<=1 else -32) if f76<=-19 else -20 if
        f66<=-19 else (-18 if f42<=-20 else ((((16 if f107<=700 else -7) if f88<=84 else 51) if f66<=123 else 23 if
        f70<=0 else -56) if f11<=0 else -15) if f84<=69 else -12) if f49<=234 else 19) if f52<=0 else 0 if f63<=30
        else 21) + ((((((16 if f107<=700 else -19 if f73<=179 else 34) if f97<=-88 else -12) if f45<=0 else -19) if
        f61<=1025 else -50) if f58<=101 else 33) if f31<=30 else (21 if f84<=84 else -28) if f7<=17 else 13 if f0<=53
        else ((-14 if f71<=32 else 21) if f73<=39 else -23) if f1<=61 else 25) + ((((((24 if f97<=-119 else (19 if
        f98<=5 else -24) if f80<=7 else -28) if f54<=0 else -14 if f99<=0 else 9) if f107<=700 else (-41 if f77<=42
        else 1 if f53<=288 else -50) if f96<=91 else 60 if f78<=-24 else -14) if f104<=11 else -46) if f115<=9 else
        15) if f115<=39 else -29) + (((((((12 if f109<=14 else -26) if f78<=-47 else (31 if f98<=18 else -14) if
        f49<=367 else -21) if f78<=287 else -33 if f0<=185 else 12) if f84<=51 else (-12 if f115<=9 else 12) if
        f78<=203 else 20) if f61<=0 else -4 if f2<=3 else -39) if f11<=2 else -33) if f35<=0 else -51) + (((((-33 if
        f66<=-25 else (31 if f104<=6 else -30) if f112<=-10 else -8) if f8<=0 else ((((39 if f71<=36 else 0) if f11<=0
        else -2) if f38<=0 else -26) if f72<=0 else -26) if f30<=1 else -37) if f55<=33 else -4 if f2<=0 else 21) if
        f35<=0 else -50) if f13<=0 else -28) + (((((21 if f86<=39 else -17) if f88<=6 else ((((-15 if f25<=0 else 39)
        if f0<=321 else 38) if f5<=3 else -52 if f115<=5 else 15) if f0<=605 else 34) if f89<=29 else 32 if f32<=1
        else 3) if f20<=0 else -35) if f98<=23 else -43 if f79<=3 else 11) if f17<=0 else -37) + ((((((22 if f88<=5
        else -3) if f7<=72 else -23) if f114<=562 else -18) if f47<=30 else -9 if f2<=0 else ((-14 if f50<=-2 else (36
        if f31<=85 else -21) if f53<=270 else -18) if f42<=140 else -42) if f58<=25 else 30) if f52<=0 else 10) if
        f72<=2 else -51 if f69<=1 else 5) + ((((((((3 if f86<=39 else -39) if f111<=78 else 17) if f78<=227 else -37
        if f33<=118 else 28) if f88<=26 else -27) if f107<=700 else -31 if f55<=36 else -11 if f0<=130 else 43) if
        f61<=1024 else -47) if f58<=101 else 32) if f31<=30 else 10 if f31<=81 else 16 if f32<=7 else -61) +
        ((((((((-8 if f31<=11 else 22) if f62<=0 else -25) if f2<=0 else 23 if f107<=502 else ((-43 if f57<=11 else
        10) if f71<=37 else -81) if f3<=2 else 32) if f96<=47 else 37) if f104<=0 else -31 if f91<=0 else -5) if
        f61<=1056 else -46) if f31<=30 else 6) if f34<=0 else -33) + (((((-46 if f47<=40 else 16) if f55<=14 else -23
        if f49<=124 else 18) if f76<=-19 else (-17 if f42<=-20 else -27 if f50<=-24 else ((3 if f94<=1 else 43 if
        f89<=15 else 4) if f104<=4 else -22) if f5<=8 else -47) if f1<=112 else 42) if f52<=0 else 9) if f72<=2 else
        -31) + (((((-15 if f74<=-26 else (-6 if f55<=30 else 12) if f8<=0 else (37 if f47<=37 else 0) if f99<=5 else
        17 if f107<=783 else -48) if f24<=0 else -39) if f11<=0 else (-13 if f109<=2 else -32 if f4<=0 else 41) if
        f97<=-114 else -27) if f13<=0 else -26) if f35<=0 else -49) + (((((((((-20 if f58<=-18 else 15) if f114<=329
        else -21 if f31<=37 else 6) if f8<=0 else 15) if f38<=6 else -44) if f30<=1 else -35 if f113<=85 else 21) if
        f3<=0 else 15) if f72<=0 else -29 if f33<=64 else 23) if f115<=39 else 13 if f109<=10 else -52) if f39<=6 else
        -44) + ((((((46 if f93<=13 else 4) if f84<=57 else -15) if f88<=4 else (-53 if f84<=36 else -6) if f66<=-19
        else -6 if f1<=28 else (27 if f80<=1 else 22 if f75<=11 else -25) if f75<=93 else 24) if f3<=0 else 3 if
        f77<=80 else 28) if f17<=0 else -34) if f10<=0 else -30) + (((((((-13 if f50<=-22 else ((-9 if f78<=-88 else
        28) if f78<=287 else -15) if f84<=51 else 1 if f66<=93 else 35) if f11<=0 else -23 if f33<=93 else 19) if
        f115<=39 else -27) if f20<=0 else -37) if f98<=23 else -35 if f50<=25 else 13) if f13<=0 else -25) if f35<=0
        else -48) + ((((((3 if f107<=254 else 71) if f89<=2 else ((-11 if f84<=86 else -52) if f115<=5 else -32 if
        f112<=4 else 11) if f25<=0 else -15 if f31<=13 else 43) if f82<=14 else 13) if f88<=14 else -30 if f51<=0 else
        -21 if f5<=0 else 13) if f0<=664 else 40) if f89<=49 else 8) + (((((5 if f73<=14 else 46) if f113<=673 else
        -35) if f86<=39 else -17) if f88<=4 else (((((-12 if f89<=49 else 7) if f8<=0 else -8 if f108<=4 else 18) if
        f58<=105 else 20) if f113<=673 else 32) if f22<=0 else -41) if f30<=1 else 33 if f1<=0 else -37) if f72<=2
        else -29) + ((((-14 if f76<=-12 else 17 if f75<=36 else 10 if f98<=1 else -2 if f61<=0 else -45 if f31<=39
        else 1) if f51<=0 else ((((24 if f38<=6 else -39) if f40<=0 else -48) if f104<=8 else -21) if f7<=38 else -8)
        if f41<=802 else -52) if f35<=0 else -47) if f39<=6 else -42) + (((((((-16 if f78<=-72 else 45 if f97<=-77
        else 28 if f78<=139 else -10) if f84<=21 else 1 if f103<=20 else 36 if f46<=0 else -10) if f98<=23 else -31 if
        f42<=25 else 9) if f115<=39 else -38 if f77<=254 else 20) if f20<=0 else -32) if f39<=6 else -41) if f17<=0
        else -35) + ((((((((((-16 if f78<=-94 else 10) if f84<=88 else -33) if f25<=0 else 44) if f5<=6 else -35) if
        f8<=20 else -30) if f72<=0 else -32 if f71<=28 else 7) if f107<=700 else -10 if f53<=1036 else -58) if f115<=9
        else -8 if f89<=17 else 20) if f115<=39 else -25) if f17<=0 else -34) + ((((((-21 if f5<=0 else (4 if f108<=5
        else -33) if f94<=1 else 26) if f42<=-15 else 31 if f31<=-1 else -4 if f115<=9 else -3 if f78<=21 else 35 if
        f99<=6 else -14) if f55<=48 else 15) if f25<=0 else 39 if f88<=12 else -8) if f35<=0 else -46) if f11<=2 else
        -30) + (((((((-24 if f92<=0 else -2) if f31<=31 else 11 if f104<=2 else -26) if f80<=7 else -37) if f2<=0 else
        ((8 if f84<=51 else -22) if f55<=31 else 10) if f90<=37 else 13) if f1<=98 else 12 if f6<=39 else -66) if
        f103<=20 else 33 if f46<=0 else -9) if f1<=112 else 30) + (((-30 if f33<=-25 else ((((-1 if f58<=95 else 32 if
        f83<=88 else -37) if f44<=0 else (19 if f84<=85 else -13) if f8<=23 else -32) if f35<=0 else -46) if f104<=12
        else -33) if f24<=0 else -24) if f72<=2 else -46 if f69<=1 else 9) if f34<=0 else 26 if f80<=0 else -44) +
        ((((6 if f88<=8 else 43) if f11<=0 else -27) if f112<=-93 else -12 if f109<=-6 else ((6 if f103<=8 else -36)
        if f89<=45 else 21) if f97<=-85 else (((-15 if f60<=0 else 27 if f98<=1 else -8) if f115<=36 else -49) if
        f33<=61 else 27) if f96<=46 else 21) if f104<=12 else -35) + (((((16 if f98<=-9 else (-24 if f44<=0 else 18)
        if f111<=1 else 36 if f88<=4 else (22 if f78<=-66 else -19 if f63<=26 else 0) if f115<=9 else 13) if f115<=39
        else -25) if f45<=14 else (19 if f88<=7 else -9) if f86<=17 else -33) if f39<=6 else -40) if f10<=0 else -28)
        + (((((((((7 if f88<=29 else -27 if f58<=24 else 13) if f88<=81 else 46 if f78<=291 else -49) if f104<=7 else
        -46 if f87<=32 else 52 if f107<=2911 else -25) if f35<=0 else -43) if f38<=6 else -29) if f39<=6 else -39) if
        f10<=0 else -28) if f20<=0 else -34) if f13<=0 else -24) + (((((((-7 if f30<=6 else 61) if f51<=0 else (((2 if
        f112<=96 else 28) if f32<=23 else 39) if f41<=376 else 25 if f75<=18 else -38) if f40<=0 else -52) if f1<=98
        else -52) if f1<=112 else 45) if f60<=0 else 23 if f81<=3 else 2) if f13<=0 else -24) if f11<=2 else -28) +
        (((-20 if f76<=-19 else ((10 if f88<=12 else ((-46 if f6<=37 else 7) if f47<=29 else 2) if f89<=63 else 28) if
        f108<=39 else 36) if f104<=0 else -13) if f31<=30 else 18 if f0<=52 else (0 if f91<=1 else -23) if f47<=31
        else 20 if f7<=45 else -24) if f39<=6 else -37)
    )
