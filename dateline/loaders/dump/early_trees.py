"""Trees that each block is asked, grown by training/train_dump.py; not to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence


def first(row: Sequence[int]) -> int:
    """The sum of 40 trees."""
    (
        f0, f1, f2, f3, _, f5, f6, f7, f8, _, f10, _, _, _, _, _, _, _, _, _, f20, _, _, _, _, _, _, f27, _, _, f30,
        f31, f32, f33, f34, f35, _, _, _, _, f40, _, f42, _, f44, _, _, f47, _, _, f50, f51, f52, f53, _, f55, _, f57,
        f58, f59, f60, f61, f62, _, _, _, _, _, f68, _, _, _, _, f73, _, _, f76, f77, f78, f79, f80, f81, f82, f83,
        f84, f85, f86, _, f88, _, f90, _, _, f93, f94, f95, f96, f97, f98, f99, f100, _, f102, f103, f104, f105, f106,
        f107, f108, f109, f110, f111, f112, f113, f114, _
    ) = row
    return (
        ((((-12 if f7<=46 else -83) if f78<=10 else (-56 if f83<=-1 else -27 if f109<=0 else 50) if f30<=1 else -68)
        if f94<=0 else (-107 if f111<=85 else -28) if f78<=56 else -62) if f1<=18 else ((-4 if f96<=0 else 73) if
        f113<=0 else -29) if f103<=6 else 63 if f113<=0 else -74) + ((((-88 if f58<=-12 else -37) if f1<=17 else -14
        if f51<=0 else 59) if f94<=0 else -94 if f57<=188 else -8) if f111<=58 else (((-55 if f81<=-1 else -62 if
        f82<=-1 else 43) if f30<=1 else -72) if f113<=0 else -83 if f111<=85 else -9) if f1<=16 else -36 if f109<=-2
        else 70) + (((-62 if f94<=0 else -93) if f1<=21 else (-16 if f57<=35 else 46) if f83<=92 else -79) if f111<=35
        else ((-78 if f33<=-18 else 43 if f7<=43 else 16 if f94<=0 else -50) if f0<=122 else ((61 if f84<=79 else -3)
        if f2<=3 else -36) if f51<=0 else 75) if f83<=96 else -72) + ((((((-73 if f103<=-1 else -16) if f104<=0 else
        -86) if f111<=78 else -41 if f58<=-17 else 37) if f7<=48 else -87) if f77<=53 else (45 if f30<=1 else -56) if
        f113<=0 else -54) if f32<=10 else (-27 if f109<=-5 else (-22 if f6<=16 else 68) if f31<=94 else -70) if
        f83<=94 else -72) + (((-63 if f58<=-13 else (-57 if f109<=-1 else -62 if f110<=2 else -77 if f33<=-19 else 28)
        if f60<=0 else -2 if f111<=85 else 62) if f106<=0 else -86) if f33<=28 else ((-7 if f58<=-19 else 56 if f7<=55
        else -54) if f51<=0 else 71) if f113<=0 else 33 if f104<=0 else -59) + (((-18 if f107<=687 else -81) if f94<=0
        else -87) if f82<=-1 else (-84 if f6<=33 else -57 if f33<=44 else 49) if f96<=0 else ((-73 if f33<=-19 else
        61) if f97<=-59 else -39 if f108<=-1 else 13) if f113<=0 else 25 if f104<=0 else (-62 if f32<=31 else 16) if
        f80<=7 else 49) + ((-84 if f95<=28 else -4 if f88<=4 else -66) if f82<=-1 else ((-44 if f52<=0 else 19) if
        f7<=49 else -78) if f83<=-1 else ((62 if f84<=80 else -18 if f51<=0 else 46) if f7<=48 else -40 if f111<=95
        else 21) if f104<=1 else (-67 if f77<=140 else 8) if f80<=6 else 52) + (((26 if f104<=0 else 28 if f98<=-9
        else -65 if f100<=2 else -5) if f83<=87 else (-73 if f95<=28 else -9) if f107<=700 else -79) if f109<=-1 else
        ((-73 if f52<=0 else -21) if f33<=34 else 19) if f81<=-1 else ((62 if f84<=79 else 26) if f7<=49 else 2) if
        f34<=0 else -111) + (((((-71 if f33<=54 else 9) if f108<=-1 else -3) if f52<=0 else 1) if f83<=-1 else ((((60
        if f2<=5 else -21) if f104<=1 else -45 if f90<=31 else 53) if f7<=52 else -3) if f30<=1 else -69) if f113<=0
        else 14 if f84<=53 else -45) if f83<=97 else -55 if f107<=700 else -78) + (((-69 if f33<=51 else 31 if f83<=10
        else -57) if f95<=35 else ((-52 if f3<=0 else 14) if f5<=0 else 18) if f112<=99 else 47) if f78<=18 else ((-4
        if f108<=-1 else 58) if f113<=0 else -57 if f95<=7 else 49 if f84<=69 else -46) if f7<=49 else -56 if f111<=95
        else 5) + (((((-51 if f60<=0 else 8) if f7<=64 else -73) if f108<=-1 else -25 if f109<=-1 else 31) if f83<=100
        else -66) if f0<=122 else (((-15 if f111<=1 else 58 if f104<=1 else -30 if f59<=0 else 51) if f34<=0 else -98)
        if f30<=1 else -99) if f83<=94 else -66 if f77<=130 else 24) + ((((-67 if f78<=105 else -32) if f3<=0 else -1
        if f83<=89 else -60) if f111<=85 else -38 if f58<=-17 else 5 if f60<=0 else 54) if f33<=29 else ((-34 if
        f58<=3 else 35) if f83<=87 else -57) if f109<=-5 else ((55 if f20<=0 else -36) if f34<=0 else -90) if f7<=55
        else -28) + ((((-47 if f111<=15 else 33 if f27<=0 else -32) if f94<=0 else -57 if f3<=0 else 4) if f1<=17 else
        (-38 if f73<=23 else 26) if f111<=24 else (-10 if f109<=-2 else 53) if f34<=0 else -98) if f83<=97 else ((39
        if f86<=20 else -46) if f114<=562 else -54) if f94<=0 else -69) + (((-63 if f111<=85 else -62 if f58<=-17 else
        8) if f95<=29 else ((36 if f88<=6 else -45) if f82<=-1 else -18 if f108<=-1 else 43) if f7<=47 else -53 if
        f111<=95 else 8) if f32<=10 else (((-48 if f6<=15 else 41) if f51<=0 else 59) if f2<=3 else -32) if f113<=0
        else -33) + (((-23 if f68<=0 else 38) if f104<=0 else -60 if f78<=163 else 12) if f109<=-1 else ((-61 if f3<=0
        else -11) if f81<=-1 else 34 if f7<=42 else -10) if f33<=13 else (((-6 if f76<=-20 else 17 if f33<=54 else 48)
        if f51<=0 else 57) if f7<=55 else -20) if f30<=1 else -93) + ((-55 if f95<=28 else ((-51 if f2<=0 else -7) if
        f60<=0 else 5) if f111<=95 else -23 if f96<=4 else 34) if f33<=29 else -55 if f82<=-3 else (-10 if f109<=-5
        else ((-6 if f58<=-19 else 24 if f78<=116 else 54) if f51<=0 else 58) if f2<=3 else -23) if f31<=94 else -64)
        + (((-58 if f68<=0 else 14 if f107<=80 else -50) if f95<=28 else (-53 if f111<=85 else -7) if f33<=-12 else
        (30 if f62<=0 else -10) if f86<=38 else -42) if f33<=29 else (-36 if f77<=119 else 42) if f111<=22 else (49 if
        f97<=-59 else 0) if f104<=1 else -61 if f59<=0 else 40) + ((((-60 if f82<=3 else -25 if f44<=1 else 38) if
        f7<=44 else -64) if f95<=38 else -38 if f33<=14 else -23 if f50<=-7 else 49 if f84<=76 else -6) if f111<=58
        else (-61 if f33<=-19 else (-13 if f50<=-14 else 27) if f61<=0 else -19) if f33<=38 else 49 if f2<=3 else -21)
        + (((((-49 if f50<=-11 else (-2 if f84<=52 else -56) if f95<=38 else 36 if f114<=562 else -27) if f58<=44 else
        27) if f7<=42 else -59) if f77<=98 else ((12 if f0<=130 else 52) if f106<=0 else -27) if f7<=41 else -35) if
        f111<=85 else (46 if f30<=1 else -53) if f7<=49 else -10) + ((((-24 if f108<=-1 else 33) if f33<=38 else (35
        if f78<=108 else 54) if f2<=3 else -24) if f113<=0 else (-3 if f31<=30 else 47) if f84<=55 else -62 if
        f50<=-12 else -40 if f97<=-104 else 8) if f7<=49 else -54 if f78<=28 else (-16 if f27<=0 else -62) if f60<=0
        else 23) + ((-51 if f82<=-2 else (-24 if f108<=-6 else -23 if f95<=4 else 36 if f104<=1 else -21) if f7<=48
        else -49) if f78<=16 else (-35 if f95<=28 else (44 if f7<=12 else -15) if f60<=0 else 40) if f33<=25 else
        ((-37 if f95<=5 else 32) if f58<=-7 else 49) if f34<=0 else -93) + (((-54 if f58<=-13 else (-47 if f95<=28
        else -12) if f88<=84 else 30) if f1<=21 else (46 if f83<=96 else -47) if f85<=1 else (-5 if f104<=1 else -59)
        if f59<=0 else 24) if f111<=85 else ((-9 if f60<=0 else 46) if f30<=1 else -66) if f2<=0 else 46 if f34<=0
        else -71) + ((((-52 if f3<=0 else -22) if f78<=102 else -12) if f111<=85 else (-20 if f58<=-17 else 30) if
        f27<=0 else -37) if f33<=29 else (((((-36 if f57<=122 else 32) if f100<=13 else 41) if f95<=7 else 47) if
        f31<=81 else -69 if f88<=33 else 47) if f20<=0 else -57) if f83<=92 else -33) + ((((-48 if f88<=84 else 56 if
        f107<=2911 else -34) if f68<=0 else -43 if f82<=-1 else 7) if f111<=85 else (-5 if f93<=2 else 33) if f27<=0
        else -36) if f33<=31 else ((((38 if f84<=79 else -22) if f104<=1 else -30) if f31<=81 else -65) if f51<=0 else
        49) if f83<=92 else -31) + (((-49 if f100<=13 else -34 if f0<=141 else 41 if f103<=6 else -38) if f95<=38 else
        ((36 if f84<=70 else -21) if f7<=18 else -30) if f32<=12 else -3 if f77<=101 else 46) if f111<=85 else -16 if
        f82<=-1 else ((45 if f7<=71 else -11) if f40<=0 else -54) if f97<=-56 else -10) + (((((-35 if f1<=29 else 26)
        if f96<=2 else 14) if f108<=-1 else (5 if f58<=-20 else (47 if f84<=80 else -3) if f34<=0 else -95) if f104<=1
        else -40 if f31<=37 else -28 if f47<=18 else 33) if f7<=61 else -43) if f83<=100 else -17 if f104<=0 else 41
        if f84<=28 else -56) + (((((-39 if f50<=-15 else -10 if f32<=21 else 37) if f68<=0 else 42 if f104<=0 else
        -13) if f59<=0 else (32 if f51<=0 else 52) if f83<=91 else -13) if f105<=0 else (20 if f104<=3 else -55) if
        f83<=97 else -58) if f7<=49 else -51 if f95<=28 else -30 if f60<=0 else 12) + (((-43 if f2<=0 else (-1 if
        f94<=0 else -45) if f58<=9 else 25) if f60<=0 else (-37 if f111<=95 else 28) if f97<=-131 else 28) if f33<=39
        else (-36 if f77<=130 else 30) if f109<=-5 else (((22 if f83<=55 else -23) if f78<=116 else 43) if f51<=0 else
        49) if f2<=3 else -28) + (((-51 if f82<=8 else -44 if f103<=-1 else -18 if f33<=79 else 27) if f95<=38 else
        -27 if f33<=4 else ((-28 if f102<=5 else 39) if f77<=194 else 35) if f51<=0 else 36) if f111<=85 else -18 if
        f33<=-12 else ((44 if f40<=0 else -53) if f83<=91 else 2) if f97<=-56 else -1) + ((-41 if f33<=22 else 26 if
        f104<=0 else -47 if f80<=5 else 19) if f95<=35 else ((((-32 if f81<=-1 else 32) if f104<=1 else -45) if f7<=62
        else -43) if f42<=-12 else (-43 if f33<=-19 else 43 if f40<=0 else -29) if f97<=-61 else 1) if f83<=92 else 12
        if f107<=718 else -33) + (((-42 if f3<=0 else -40 if f97<=-100 else 16) if f95<=28 else -21 if f76<=-12 else
        (-10 if f60<=0 else 27) if f3<=0 else 37) if f33<=39 else ((-49 if f95<=4 else -5) if f109<=-5 else ((16 if
        f104<=1 else -55) if f50<=11 else 41) if f78<=116 else 48) if f31<=84 else -57) + (((((-19 if f100<=10 else
        21) if f113<=-1 else -46 if f97<=-103 else -9) if f7<=52 else -53) if f95<=38 else -25 if f33<=4 else (11 if
        f84<=70 else -37) if f50<=-1 else 32) if f111<=85 else -20 if f33<=-14 else ((38 if f97<=-59 else 11) if
        f34<=0 else -89) if f10<=0 else -27) + ((((12 if f98<=1 else -55) if f7<=54 else -52) if f111<=1 else (((-25
        if f6<=26 else 14) if f58<=-12 else (41 if f35<=0 else -85) if f84<=79 else -10) if f34<=0 else -90) if f30<=1
        else -60) if f83<=100 else (-54 if f111<=1 else -15 if f103<=17 else 125) if f88<=4 else -47) + (((((0 if
        f53<=0 else -41) if f7<=46 else -45) if f50<=-14 else -41 if f33<=-19 else -33 if f103<=-1 else ((18 if f60<=0
        else 53) if f27<=0 else -16) if f104<=1 else -17) if f84<=79 else -49) if f33<=39 else -41 if f82<=-9 else 34
        if f104<=1 else 24 if f86<=1 else -31) + ((-35 if f77<=80 else (-7 if f2<=1 else -61) if f111<=95 else 24) if
        f58<=-12 else ((((33 if f98<=1 else -40) if f83<=61 else -31) if f79<=5 else 31) if f7<=62 else -48) if
        f111<=22 else (((43 if f30<=1 else -23) if f83<=88 else -2) if f84<=80 else -15) if f97<=-59 else -2) + (((-44
        if f95<=5 else (-45 if f55<=9 else (28 if f88<=4 else -49 if f60<=0 else 5) if f2<=0 else 3) if f44<=0 else 28
        if f114<=513 else -16) if f78<=102 else -21 if f58<=-12 else -1 if f2<=0 else 39) if f111<=95 else (-13 if
        f60<=0 else 36) if f2<=0 else 37) + (((-46 if f82<=8 else (-34 if f57<=197 else 26) if f68<=0 else -11 if
        f60<=0 else 52) if f95<=28 else ((-34 if f50<=-12 else 15) if f7<=41 else -36) if f78<=102 else 30) if
        f111<=95 else (((-28 if f58<=-19 else 25) if f8<=19 else -49) if f34<=0 else -76) if f6<=33 else 40) +
        ((((((-27 if f52<=0 else 26) if f111<=1 else (41 if f83<=90 else 13) if f8<=13 else -8) if f34<=0 else -81) if
        f106<=0 else 2 if f114<=323 else -36) if f84<=79 else -54 if f55<=17 else 14 if f90<=18 else -34) if f7<=42
        else -44 if f33<=-14 else -7 if f104<=1 else -42) + (-35 if f82<=-1 else (-37 if f111<=22 else -35 if f96<=2
        else (-21 if f58<=-14 else 22) if f34<=0 else -79) if f6<=30 else (((((23 if f31<=88 else -46) if f86<=5 else
        -29) if f84<=80 else -63) if f59<=0 else 34) if f113<=-1 else -20 if f100<=17 else 43) if f55<=33 else 38) +
        ((-39 if f95<=5 else (((-31 if f2<=0 else 19) if f93<=2 else -20 if f96<=2 else 37 if f105<=0 else -22) if
        f84<=79 else -34) if f7<=74 else -34) if f33<=39 else ((15 if f6<=31 else 40) if f31<=81 else -60) if f104<=1
        else -46 if f58<=-7 else -15 if f99<=0 else 45)
    )


def second(row: Sequence[int]) -> int:
    """The sum of 30 trees."""
    (
        f0, f1, f2, _, f4, f5, f6, f7, _, _, f10, f11, _, _, _, _, _, _, _, _, f20, _, _, _, _, f25, _, f27, _, f29,
        f30, f31, f32, f33, f34, f35, _, _, f38, f39, f40, f41, f42, _, f44, _, _, f47, _, f49, f50, f51, f52, f53, _,
        f55, _, f57, f58, f59, f60, f61, f62, f63, f64, _, f66, f67, f68, f69, _, _, _, f73, f74, _, f76, f77, f78, _,
        f80, f81, f82, f83, f84, f85, f86, f87, f88, f89, f90, _, f92, f93, f94, f95, f96, _, f98, _, f100, _, f102,
        f103, f104, _, f106, f107, f108, f109, f110, f111, f112, f113, f114, f115
    ) = row
    return (
        (((((-8 if f108<=-1 else 38 if f61<=0 else 5) if f104<=1 else (-35 if f80<=6 else 32) if f103<=20 else 44) if
        f49<=110 else 39) if f84<=79 else (-13 if f90<=14 else -55) if f50<=51 else 8) if f7<=42 else ((-41 if
        f111<=95 else 11) if f95<=29 else -3) if f27<=0 else -47) + (((17 if f98<=-10 else -44) if f111<=1 else
        (((((31 if f7<=41 else 13 if f107<=718 else -31) if f63<=33 else 43) if f35<=0 else -83) if f27<=0 else -36 if
        f33<=-5 else 17) if f34<=0 else -74) if f84<=80 else 2 if f90<=18 else -45) if f106<=0 else -38 if f100<=31
        else 18) + (((((-26 if f32<=10 else 33) if f96<=1 else -13 if f82<=-4 else 32 if f30<=1 else -50) if f7<=74
        else -43 if f73<=29 else 6) if f27<=0 else -21) if f104<=1 else ((-50 if f103<=20 else -30 if f111<=3 else 74)
        if f77<=140 else -70 if f89<=17 else 21) if f80<=6 else 28) + (((-40 if f50<=-15 else ((-18 if f60<=0 else 16)
        if f113<=255 else -24 if f98<=-4 else 79) if f84<=80 else -44) if f111<=95 else (-28 if f66<=-24 else 27) if
        f80<=7 else -27) if f59<=0 else -8 if f109<=0 else ((-12 if f92<=0 else 37) if f27<=0 else -40) if f2<=0 else
        38) + ((((-39 if f6<=13 else -10 if f52<=0 else 38) if f108<=-1 else ((((24 if f50<=-23 else -70) if f50<=-22
        else 36) if f35<=0 else -85) if f34<=0 else -85) if f113<=-1 else 29 if f104<=0 else -14) if f83<=92 else (17
        if f106<=0 else -40) if f107<=700 else -37) if f30<=1 else -50) + (((-7 if f7<=70 else -45) if f108<=-1 else
        (45 if f87<=3 else -13) if f109<=-1 else (((21 if f50<=-23 else -68) if f50<=-22 else 32) if f30<=1 else -47)
        if f34<=0 else -80) if f83<=92 else ((-42 if f82<=-10 else -11) if f113<=303 else 80 if f84<=77 else -24) if
        f106<=0 else -42) + (((-37 if f44<=0 else -5) if f50<=-14 else (-29 if f96<=2 else (16 if f60<=0 else 40) if
        f27<=0 else -19) if f84<=76 else -38 if f77<=206 else 12) if f33<=49 else ((28 if f31<=81 else -70) if f83<=53
        else -20) if f51<=0 else (41 if f104<=6 else -20) if f31<=88 else -55) + ((((-41 if f100<=27 else -4) if
        f77<=115 else -4) if f68<=0 else 12) if f58<=-12 else ((((-15 if f96<=1 else 27 if f35<=0 else -82) if f104<=7
        else -49) if f84<=81 else -2 if f90<=14 else -51) if f7<=62 else -22) if f0<=177 else (1 if f6<=30 else 41) if
        f112<=83 else 7) + (((((-26 if f52<=0 else 14) if f5<=1 else 19) if f66<=-14 else -10 if f58<=-19 else (14 if
        f50<=-3 else 35) if f35<=0 else -76) if f30<=1 else -51) if f104<=1 else ((-46 if f98<=10 else -38 if f111<=1
        else 100) if f88<=4 else -45 if f77<=140 else 2) if f78<=216 else 31) + (((((-36 if f68<=0 else 8) if f78<=0
        else 1 if f34<=0 else -63) if f61<=0 else -42) if f52<=0 else (31 if f69<=0 else -13) if f62<=0 else -26) if
        f2<=0 else -33 if f82<=-6 else 32 if f85<=1 else ((-26 if f100<=10 else 14) if f66<=-12 else 20) if f20<=0
        else -71) + (((-41 if f74<=-15 else -39 if f95<=7 else (-35 if f66<=-15 else 2) if f112<=97 else 20) if f68<=0
        else -1 if f0<=193 else 47) if f58<=-12 else ((12 if f107<=396 else -37 if f78<=102 else 11) if f50<=-12 else
        -5 if f111<=1 else 30 if f35<=0 else -76) if f7<=62 else -22) + ((((-24 if f93<=2 else (-10 if f4<=0 else 37)
        if f68<=0 else 34) if f30<=1 else -46) if f27<=0 else -40) if f2<=0 else ((((43 if f2<=5 else -19) if f84<=75
        else -6) if f86<=1 else 39 if f88<=5 else 6) if f20<=0 else -62) if f106<=0 else 10 if f83<=12 else -37) +
        (((((-33 if f60<=0 else 3) if f1<=32 else 16) if f104<=1 else -42) if f111<=95 else -32 if f112<=19 else 19)
        if f58<=-12 else ((-30 if f103<=20 else 27) if f82<=-4 else ((24 if f107<=511 else -5) if f78<=100 else 32) if
        f30<=1 else -36) if f27<=0 else -33 if f2<=0 else 7) + ((((-46 if f55<=10 else -21) if f52<=0 else 9) if
        f41<=27 else ((-3 if f112<=28 else -44) if f50<=-12 else (32 if f87<=4 else -18) if f31<=33 else 23) if
        f109<=6 else 21) if f111<=95 else ((12 if f11<=2 else -49) if f34<=0 else -63) if f6<=33 else 34 if f30<=1
        else -42) + ((((-29 if f1<=20 else 7) if f76<=-14 else (-29 if f33<=-7 else 11) if f60<=0 else 33) if
        f107<=700 else -38) if f31<=14 else ((-31 if f102<=3 else 6) if f50<=-18 else (((-18 if f66<=-21 else 20) if
        f64<=0 else -30) if f59<=0 else 31) if f104<=6 else -24) if f30<=1 else -52) + ((((((36 if f88<=4 else -41 if
        f66<=-13 else -3) if f52<=0 else 24) if f44<=0 else 25) if f50<=7 else 9 if f2<=0 else 37) if f7<=42 else -39
        if f78<=-83 else -18 if f60<=0 else 15) if f84<=79 else (-47 if f111<=95 else 11) if f77<=206 else 29 if
        f53<=16 else -47) + ((((32 if f88<=5 else (-26 if f41<=314 else 34) if f66<=-15 else 17 if f27<=0 else -15) if
        f84<=80 else -10 if f90<=14 else -56) if f55<=33 else ((33 if f84<=90 else -28) if f83<=100 else -14) if
        f38<=6 else -49) if f7<=42 else (-41 if f42<=-15 else -18) if f111<=95 else 2) + ((((-21 if f33<=93 else 23)
        if f94<=0 else -34) if f68<=0 else 0 if f0<=193 else 46) if f58<=-12 else (-14 if f55<=12 else (18 if f39<=0
        else -40) if f94<=1 else (-26 if f110<=2 else 38) if f84<=52 else -38) if f6<=33 else (19 if f55<=33 else 43)
        if f83<=84 else -10) + (((((-38 if f73<=12 else 4) if f96<=1 else -7 if f58<=-19 else (29 if f84<=79 else -43
        if f7<=29 else 4) if f11<=2 else -35) if f34<=0 else -63) if f104<=1 else (-33 if f66<=10 else -34 if f58<=-7
        else 17) if f32<=45 else 44) if f30<=1 else 10 if f31<=-1 else -50) + (((-36 if f103<=-1 else (21 if f29<=0
        else -21) if f61<=0 else -29) if f2<=0 else (12 if f58<=27 else 40 if f2<=5 else -44) if f31<=81 else -31) if
        f104<=1 else ((-41 if f82<=39 else 2) if f103<=20 else (119 if f84<=76 else -29) if f107<=527 else -22) if
        f78<=216 else 28) + (((-20 if f50<=-14 else (-10 if f77<=-17 else 26 if f84<=76 else -14) if f11<=0 else (-57
        if f112<=32 else 8) if f33<=109 else 41) if f27<=0 else -39 if f60<=0 else 66 if f108<=-11 else -16) if f6<=33
        else (12 if f59<=0 else 36) if f83<=66 else -27 if f115<=3 else 12) + (((-43 if f74<=-15 else -12) if f6<=30
        else -30 if f50<=-18 else 3) if f58<=-12 else (((-12 if f66<=-19 else ((-14 if f92<=0 else 25) if f2<=0 else
        33) if f11<=2 else -38) if f84<=77 else 6 if f90<=18 else -34) if f30<=1 else 47 if f88<=4 else -42) if f34<=0
        else -67) + (((14 if f102<=0 else 18 if f88<=4 else -35 if f52<=0 else 6) if f66<=-13 else (((((21 if f104<=0
        else -27) if f31<=28 else 33) if f113<=67 else 63) if f34<=0 else -65) if f84<=80 else -20) if f104<=5 else
        -25) if f7<=42 else (-32 if f111<=95 else -5) if f60<=0 else 8) + ((((-16 if f103<=19 else 76) if f114<=531
        else -40) if f82<=-6 else (-31 if f50<=-22 else ((((19 if f109<=38 else -19) if f84<=51 else -18) if f80<=7
        else -51) if f60<=0 else 20) if f33<=94 else 28) if f59<=0 else 21 if f11<=2 else -30) if f7<=74 else -30 if
        f25<=0 else 50) + ((((((-36 if f73<=14 else -6) if f44<=0 else 23) if f107<=700 else -38) if f68<=0 else 12)
        if f31<=14 else ((13 if f61<=0 else -23) if f95<=4 else (-8 if f50<=-18 else 26) if f34<=0 else -61) if
        f84<=79 else -24 if f77<=236 else 19) if f30<=1 else 47 if f1<=0 else -45) + (((-26 if f6<=30 else (((-31 if
        f108<=-40 else 38) if f31<=88 else -40) if f114<=474 else -21) if f27<=0 else -29) if f84<=81 else -47) if
        f74<=-15 else ((34 if f106<=0 else 9 if f2<=1 else -63) if f7<=20 else 5 if f35<=0 else -70) if f84<=75 else
        -35 if f115<=4 else 10) + ((((-38 if f6<=31 else 1) if f81<=-1 else 9) if f83<=62 else -32) if f74<=-15 else
        (-15 if f68<=0 else 17) if f66<=-14 else (((((29 if f40<=0 else -29) if f2<=3 else -18) if f34<=0 else -52) if
        f10<=0 else -34) if f35<=0 else -68) if f83<=88 else 29 if f114<=562 else -15) + (((((-23 if f89<=110 else 62)
        if f103<=-1 else (-15 if f58<=-19 else ((22 if f84<=79 else -18) if f57<=326 else 43) if f11<=2 else -41) if
        f35<=0 else -74) if f34<=0 else -61) if f83<=88 else (-8 if f88<=10 else 58) if f107<=700 else -41 if f77<=124
        else 6) if f30<=1 else -39) + (((-38 if f73<=12 else (59 if f98<=1 else -25) if f88<=8 else -26) if f96<=1
        else (((12 if f6<=34 else 30) if f30<=1 else -36) if f84<=80 else -17) if f34<=0 else -58) if f104<=1 else
        (-34 if f100<=15 else 5) if f103<=20 else (-26 if f111<=1 else 111) if f88<=4 else -10) + (((((-22 if f58<=-19
        else ((-12 if f60<=0 else 19) if f5<=1 else 31) if f67<=0 else 24 if f34<=0 else -48) if f35<=0 else -69) if
        f11<=0 else -32) if f33<=93 else (30 if f107<=425 else -26) if f47<=29 else 37) if f106<=0 else (-18 if f1<=33
        else 27) if f61<=0 else -36)
    )
