# SPDX-License-Identifier: Apache-2.0
"""Cases with full lists, invented by a seeded generator: ten medicines and six results each."""
import json
import random

MEDICINES = """
Duloxetine 60 mg; Tramadol 50 mg; Gabapentin 300; Ibuprofen 400; Tylenol PM; Omeprazole 20;
Lisinopril; Hydrochlorothiazide; Pramipexole 0.25; Ferrous sulfate; Pregabalin 75 mg; Sertralin 50;
Oxycodone 10 mg; Zolpidem 10 mg; Mirtazapine 15; Metoclopramide 10 mg; Warfarin 5 mg; Naproxen 500 mg;
Voltaren gel; Levothyroxine 75 mcg; Ropinirole 0.5 mg; Restex; Cetirizine 10; Diphenhydramin 50 mg;
Lorazepam 1 mg; Paracetamol 500; ASS 100; Metformin 1000; Quetiapine 25 mg; Fentanyl 25 mcg/h patch;
Targin 10/5 mg; Baclofen 10; Magnesium Verla; Pantoprazol 40 mg; Vigantol 1000 IE; Rotigotine patch;
Gabapentine 600; blue tablets from Anna; Buprenorphin 5 ug/h; Amitriptylin retard 25; Eliquis 5 mg;
Ramipril 5 mg; Atorvastatin 40; Bisoprolol 2.5 mg; Candesartan 8 mg; Celecoxib 200 mg; Methocarbamol;
Prednisolon 5; Venlafaxine XR 75 mg; Citalopram 20; Trazodone 50 mg; Doxylamine 25; Panadol Extra
"""
NAMES = [" ".join(name.split()) for name in MEDICINES.split(";")]
RESULTS = [
    ("ferritin", "ng/mL", 5, 250), ("transferrinSaturation", "%", 5, 55),
    ("creatinine", "mg/dL", 0.5, 3), ("crp", "mg/L", 0, 30), ("vitaminD", "ng/mL", 5, 60),
    ("hba1c", "%", 5, 9), ("haemoglobin", "g/dL", 8, 17), ("tsh", "m[IU]/L", 0.2, 9),
    ("vitaminB12", "pg/mL", 90, 700), ("magnesium", "mg/dL", 1, 2.6),
]
CONDITIONS = ["chronicKidneyDisease", "sleepApnoea", "diabetes", "depression", "osteoporosis"]


def day(chance):
    return f"2026-{chance.randint(1, 10):02}-{chance.randint(1, 28):02}"


def medicine(chance, name):
    found = {"name": name, "started": day(chance)}
    found["for"] = chance.choice(["restlessLegs", "backPain", "sleep", "mood", "other"])
    times = chance.sample(["08:00", "14:00", "20:00", "22:00"], chance.randint(1, 3))
    amount = chance.choice([0.25, 1, 5, 10, 50, 100, 300, 600])
    found["doses"] = [{"from": day(chance), "amount": amount, "unit": "mg", "at": times}]
    return found


def result(chance, test, unit, low, high):
    value = round(chance.uniform(low, high), 1)
    return {"test": test, "value": value, "unit": unit, "on": day(chance), "time": "08:00"}


def case(chance):
    legs = {"id": "a", "urge": "yes", "rest": "yes", "relief": "yes", "evening": "yes"}
    legs |= {"worseSince": day(chance), "distress": "moderate"}
    return {
        "asOf": "2026-11-20",
        "person": {"birthYear": chance.randint(1935, 2000), "sex": "female", "pregnant": "no",
                   "weightKg": chance.randint(48, 120), "mainSleepStarts": "23:00"},
        "legs": [legs],
        "back": {"sites": ["lower"], "firstStarted": "2020-01"},
        "conditions": chance.sample(CONDITIONS, 2),
        "medicines": [medicine(chance, name) for name in chance.sample(NAMES, 10)],
        "allergies": [{"to": "Metoclopramide", "reaction": "restlessness"}],
        "labs": [result(chance, *test) for test in chance.sample(RESULTS, 6)],
        "habits": {"caffeineLast": "17:00", "caffeineDrinksPerDay": chance.randint(0, 6),
                   "alcoholDrinksPerWeek": chance.randint(0, 20), "tobacco": "no",
                   "exerciseMinutesPerWeek": 30, "sittingHoursPerDay": 7, "lastMeal": "20:30",
                   "bedtimeVariesByMinutes": chance.randint(0, 120)},
    }


def cases(count):
    """So many different cases, the same ones each time."""
    chance = random.Random(1)
    return [json.dumps(case(chance), separators=(",", ":")) for _ in range(count)]
