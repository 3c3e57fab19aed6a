#!/usr/bin/env python3
"""Writes six invented reports in the input formats of radlabel, beside this script.

Run it again after a change: the same bytes come out. reports.parquet and reports.jsonl.zst need
libraries that Python does not have; `mvn -pl formats -am test -Dtest=SampleFormatsTest
-Dradlabel.samples=write -Dsurefire.failIfNoSpecifiedTests=false` writes them.
"""
import base64
import csv
import gzip
import io
import json
import pathlib
import tarfile
import textwrap
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent

# study, subject, findings, impression
REPORTS = [
    ("50000001", "10000001",
     "The lungs are clear. Heart size is normal. There is no pleural effusion or pneumothorax.",
     "No acute cardiopulmonary process."),
    ("50000002", "10000001",
     "Moderate right pleural effusion, with adjacent atelectasis. The heart is enlarged.",
     "Right pleural effusion & cardiomegaly; no pneumothorax."),
    ("50000003", "10000002",
     "Endotracheal tube 4 cm above the carina. Patchy opacity (< 3 cm) in the left lower lobe.",
     'Possible "early" pneumonia.'),
    ("50000004", "11000003",
     "Interstitial edema. Small bilateral pleural effusions, left > right.",
     "Mild pulmonary edema.\nNo consolidation."),
    ("50000005", "11000004",
     "On the PA|lateral views an old fracture of the right sixth rib. Nodule of ~8 mm (R^2 scale) at the left apex.",
     "Lung nodule. No pleural effusion."),
    ("50000006", "11000004",
     "Portable film at 40\u00b0. No focal consolidation.",
     "Linear atelectasis at the left base. Pneumonia cannot be excluded."),
]


def study(report):
    return "s" + report[0]


def whole(report):
    return f"FINDINGS: {report[2]}\nIMPRESSION: {report[3]}"


def mimic(report):
    """As MIMIC-CXR lays its texts out: a banner, a leading space, wrapped lines."""
    text = ["                                 FINAL REPORT", " EXAMINATION:  CHEST (PA AND LAT)", " ",
            " INDICATION:  ___ with cough, evaluate for pneumonia.", " "]
    for header, body in (("FINDINGS", report[2]), ("IMPRESSION", report[3])):
        text += [f" {header}: ", " "]
        text += [" " + line for line in textwrap.wrap(" ".join(body.split()), 72)] + [" "]
    return "\n".join(text) + "\n"


def write(name, text):
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def table(name, header, rows, delimiter=","):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    if header:
        writer.writerow(header)
    writer.writerows(rows)
    write(name, out.getvalue())


def tables():
    table("reports.csv", ["id", "report"], [(study(r), whole(r)) for r in REPORTS])
    table("reports.tsv", ["id", "findings", "impression"], [(study(r), r[2], r[3]) for r in REPORTS], "\t")
    table("headerless.csv", None, [(whole(r),) for r in REPORTS])
    table("mimic-cxr-sectioned.csv", ["study", "impression", "findings", "last_paragraph", "comparison"],
          [(study(r), r[3], r[2], "", "None.") for r in REPORTS])
    table("indiana-reports.csv",
          ["uid", "MeSH", "Problems", "image", "indication", "comparison", "findings", "impression"],
          [(i, "none", "none", "Xray Chest PA and Lateral", "Rule out pneumonia", "None.", r[2], r[3])
           for i, r in enumerate(REPORTS, 1)])
    table("chexpert-plus.csv",
          ["path_to_image", "frontal_lateral", "deid_patient_id", "report", "section_narrative",
           "section_clinical_history", "section_findings", "section_impression", "age", "sex", "split"],
          [(f"train/patient{r[1]}/study{i}/view1_frontal.jpg", "Frontal", "patient" + r[1],
            "CLINICAL HISTORY: Rule out pneumonia.\n" + whole(r), "", "Rule out pneumonia.", r[2], r[3],
            50 + i, "Female", "train") for i, r in enumerate(REPORTS, 1)])


def json_documents():
    """R2Gen's annotation.json, an object keyed by id, and pandas' to_json."""
    record = lambda r: {"id": study(r), "report": whole(r), "image_path": [study(r) + "/0.png"]}
    document = {"train": [record(r) for r in REPORTS[:4]], "val": [record(REPORTS[4])], "test": [record(REPORTS[5])]}
    write("annotation.json", json.dumps(document))
    write("reports-by-id.json", json.dumps(
        {study(r): {"findings": r[2].split(". "), "impression": r[3]} for r in REPORTS}, indent=2))
    write("reports-by-column.json", json.dumps(
        {"id": {str(i): study(r) for i, r in enumerate(REPORTS)},
         "report": {str(i): whole(r) for i, r in enumerate(REPORTS)},
         "age": {str(i): float("nan") for i, r in enumerate(REPORTS)}}))


def workbook():
    """The parts that a workbook must have; findings are shared strings, impressions stand in their cells."""
    shared = ["id", "findings", "impression"] + [t for r in REPORTS for t in (study(r), r[2])]
    def cell(column, row, text):
        place = f'r="{"ABC"[column]}{row}"'
        if text in shared:
            return f'<c {place} t="s"><v>{shared.index(text)}</v></c>'
        return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
    rows = [("id", "findings", "impression")] + [(study(r), r[2], r[3]) for r in REPORTS]
    sheet = "".join(f'<row r="{i}">' + "".join(cell(c, i, t) for c, t in enumerate(row)) + "</row>"
                    for i, row in enumerate(rows, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{types}sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}relationships">'
            f'<Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
            '<sheet name="Reports" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}relationships">'
            f'<Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">'
            + "".join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in shared) + "</sst>",
    }
    with zipfile.ZipFile(HERE / "reports.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)


def hospital_table():
    """As Excel writes "Unicode text", with semicolons and the line that says so."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([["ReportID", "ReportText"]] + [(study(r), whole(r)) for r in REPORTS])
    (HERE / "excel-utf16.csv").write_bytes(("\ufeffsep=;\r\n" + out.getvalue()).encode("utf-16-le"))


def path(report):
    return f"files/p{report[1][:2]}/p{report[1]}/s{report[0]}.txt"


def texts():
    for report in REPORTS:
        write("mimic-cxr/" + path(report), mimic(report))
        write(f"texts/chest-{report[0][-1]}.txt", whole(report))
    with zipfile.ZipFile(HERE / "mimic-cxr-reports.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for report in REPORTS:
            entry = zipfile.ZipInfo(path(report), (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, mimic(report))


def openi(number, report):
    parts = [("COMPARISON", "None."), ("INDICATION", "Rule out pneumonia"),
             ("FINDINGS", report[2]), ("IMPRESSION", report[3])]
    body = "".join(f'      <AbstractText Label="{label}">{escape(text)}</AbstractText>\n' for label, text in parts)
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<eCitation>\n  <uId id="CXR{number}"/>\n'
            f'  <MedlineCitation Owner="none" Status="none">\n    <Article>\n      <Abstract>\n{body}'
            f'      </Abstract>\n    </Article>\n  </MedlineCitation>\n'
            f'  <parentImage id="CXR{number}_1_IM-0001-0001"/>\n</eCitation>\n')


def xml():
    members = []
    for number, report in enumerate(REPORTS, 1):
        members.append((f"ecgen-radiology/{number}.xml", openi(number, report)))
        write("open-i/" + members[-1][0], members[-1][1])
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, text in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(text.encode("utf-8"))
            archive.addfile(entry, io.BytesIO(text.encode("utf-8")))
    (HERE / "open-i.tgz").write_bytes(gzip.compress(raw.getvalue(), mtime=0))
    documents = "".join(
        f"  <document>\n    <id>{study(r)}</id>\n    <infon key=\"subject_id\">p{r[1]}</infon>\n    <passage>\n      <offset>0</offset>\n"
        f"      <text>{escape(whole(r))}</text>\n    </passage>\n  </document>\n" for r in REPORTS)
    write("bioc.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE collection SYSTEM "BioC.dtd">\n'
          f"<collection>\n  <source>radlabel</source>\n  <date>2024-01-01</date>\n  <key/>\n{documents}</collection>\n")


def resource(report):
    """The six show the places where a DiagnosticReport may hold its text."""
    base = {"resourceType": "DiagnosticReport", "id": study(report), "status": "final",
            "code": {"text": "Chest radiograph"}, "subject": {"reference": "Patient/p" + report[1]}}
    if int(report[0]) % 3 == 0:
        base["text"] = {"status": "additional", "div": '<div xmlns="http://www.w3.org/1999/xhtml">'
                        + escape(whole(report)).replace("\n", "<br/>") + "</div>"}
    else:
        data = base64.b64encode(whole(report).encode("utf-8")).decode("ascii")
        base["presentedForm"] = [{"contentType": "text/plain; charset=utf-8", "data": data}]
        if int(report[0]) % 3 == 1:
            base["conclusion"] = report[3]
    return base


def json_forms():
    lines = [{"meta": {"study": study(r), "subject": "p" + r[1]}, "id": study(r), "subject_id": "p" + r[1], "findings": r[2], "impression": r[3],
              "sections": {"all": whole(r)}} for r in REPORTS]
    write("reports.jsonl", "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
    text = (HERE / "reports.jsonl").read_bytes()
    (HERE / "reports.jsonl.gz").write_bytes(gzip.compress(text, mtime=0))
    write("fhir.ndjson", "".join(json.dumps(resource(r)) + "\n" for r in REPORTS))
    patient = {"resource": {"resourceType": "Patient", "id": "p10000001"}}
    bundle = {"resourceType": "Bundle", "type": "collection",
              "entry": [patient] + [{"resource": resource(r)} for r in REPORTS]}
    write("fhir-bundle.json", json.dumps(bundle, indent=2) + "\n")


def hl7_text(value):
    for char, name in (("\\", "E"), ("|", "F"), ("^", "S"), ("&", "T"), ("~", "R")):
        value = value.replace(char, "\\" + name + "\\")
    return value


def message(number, report, kind, segments, status="F", time="20240101120000"):
    """The order of a report with its sections named by OBX-3."""
    head = [f"MSH|^~\\&|RIS|HOSP|ARCHIVE|HOSP|{time}||{kind}|M{number}|P|2.5.1||||||UNICODE UTF-8",
            f"PID|1||p{report[1]}^^^HOSP"]
    if kind.startswith("MDM"):
        head += [f"TXA|1|DI|TX|||||||||D{number}|||{study(report)}^RIS||" + {"F": "AU", "P": "PA"}[status]]
    else:
        head += [f"OBR|1||{study(report)}^RIS|71046^Chest radiograph" + "|" * 21 + status]
    return head + [f"OBX|{i}|TX|{code}||{hl7_text(value)}||||||{status}" for i, (code, value) in enumerate(segments, 1)]


def sectioned(report, codes):
    rows = [(codes[0], "Rule out pneumonia. Known effusion?"), (codes[1], report[2])]
    return rows + [(codes[2], line) for line in report[3].split("\n")]


def feeds():
    loinc = ["18785-6^Reason for study^LN", "18782-3^Study observation^LN", "19005-8^Impression^LN"]
    suffixes = ["71046&IND^Chest", "71046&GDT^Chest", "71046&IMP^Chest"]
    versions, log, documents = [], ["Interface RIS to archive, kept for trials"], []
    for number, r in enumerate(REPORTS, 1):
        early = [(loinc[1], "Preliminary: pneumothorax and edema cannot be excluded.")]
        versions += message(f"{number}P", r, "ORU^R01", early, "P")
        versions += message(f"{number}F", r, "ORU^R01", sectioned(r, loinc), "F", "20240101130000")
        segments = message(number, r, "ORU^R01", sectioned(r, suffixes))
        log += [f"2024-01-01 12:00:0{number},000 INFO received: " + segments[0]] + segments[1:]
        log += [f"2024-01-01 12:00:0{number},500 INFO acknowledged"]
        names = ["HX^Clinical history", "FND^Findings", "^Impression"]
        documents += message(number, r, "MDM^T02^MDM_T02", sectioned(r, names))
    write("oru-versions.hl7", "\r".join(versions) + "\r")
    write("interface-log.hl7", "\n".join(log) + "\n")
    write("mdm.hl7", "\r".join(documents) + "\r")


def base(report, kind="DiagnosticReport"):
    return {"resourceType": kind, "id": study(report), "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "36643-5"}], "text": "Chest radiograph"},
            "subject": {"reference": "Patient/p" + report[1]},
            "text": {"status": "generated", "div": "<div><p>Generated narrative: pneumothorax service</p></div>"}}


def html(report):
    lines = escape(report[3]).replace("\n", "<br/>")
    return (f"<html><body><h2>Indication</h2><p>Rule out pneumonia</p><h2>Findings</h2><p>{escape(report[2])}</p>"
            f"<p><b>Impression</b></p><p>{lines}</p></body></html>")


def markdown(report):
    marked = report[2].replace("<", "\\<").replace("~", "\\~").replace("^", "\\^")
    return f"## Findings\n\n{marked}\n\n**Impression:** {report[3]}\n"


def form(kind, text):
    return [{"contentType": kind, "data": base64.b64encode(text.encode("utf-8")).decode("ascii")}]


def observation(report, name, code, text):
    return {"resourceType": "Observation", "id": study(report) + name, "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": code}]}, "valueString": text}


def entries():
    """Each of the six holds its text in another place; of the first there is a preliminary version too."""
    one, two, three, four, five, six = REPORTS
    early = dict(base(one), status="preliminary", conclusion="Possible edema.")
    resources = [early, dict(base(one), presentedForm=form("text/html", html(one)), conclusion=one[3])]
    resources.append(dict(base(two), presentedForm=form("application/xhtml", html(two))))
    resources.append(dict(base(three), presentedForm=form("text/markdown", markdown(three))))
    resources.append(dict(base(four), result=[{"reference": "Observation/" + study(four) + n} for n in "qfi"]))
    resources.append(observation(four, "q", "18785-6", "Rule out pneumothorax."))
    resources.append(observation(four, "f", "18782-3", four[2]))
    resources.append(observation(four, "i", "19005-8", four[3]))
    note = dict(base(five), note=[{"text": whole(five)}])
    resources.append(note)
    document = base(six, "DocumentReference")
    document["status"] = "current"
    document["content"] = [{"attachment": form("text/plain", whole(six))[0]}]
    resources.append(document)
    return resources


def fhir_xml(name, value):
    if isinstance(value, list):
        return "".join(fhir_xml(name, element) for element in value)
    if isinstance(value, str):
        if name == "div":
            return value.replace("<div>", '<div xmlns="http://www.w3.org/1999/xhtml">', 1)
        return f'<{name} value="{escape(value, {chr(34): "&quot;", chr(10): "&#10;"})}"/>'
    inside = "".join(fhir_xml(key, member) for key, member in value.items() if key != "resourceType")
    kind = value.get("resourceType")
    return f"<{name}><{kind}>{inside}</{kind}></{name}>" if kind else f"<{name}>{inside}</{name}>"


def cda(report):
    parts = [("18785-6", "Reason", "Rule out pneumonia."), ("18782-3", "Findings", report[2]), ("19005-8", "Impression", report[3])]
    sections = "".join(
        f'<component><section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><title>{title}</title>'
        "<text>" + "".join(f"<paragraph>{escape(line)}</paragraph>" for line in text.split("\n")) + "</text></section></component>\n"
        for code, title, text in parts)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3">\n'
            f'<id root="2.25.1" extension="{study(report)}"/>\n<code code="18748-4" codeSystem="2.16.840.1.113883.6.1"/>\n'
            f'<recordTarget><patientRole><id root="2.25.2" extension="p{report[1]}"/></patientRole></recordTarget>\n'
            f"<component><structuredBody>\n{sections}</structuredBody></component>\n</ClinicalDocument>\n")


def documents():
    resources = entries()
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in resources]}
    write("fhir-r5.json", json.dumps(bundle, indent=1) + "\n")
    rows = "".join(fhir_xml("entry", {"resource": r}) + "\n" for r in resources)
    write("fhir.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<Bundle xmlns="http://hl7.org/fhir">\n<type value="collection"/>\n{rows}</Bundle>\n')
    for report in REPORTS:
        write(f"cda/{study(report)}.xml", cda(report))
    collection = {"source": "radlabel", "date": "2024-01-01", "key": "", "infons": {}, "documents": [
        {"id": study(r), "infons": {"subject_id": "p" + r[1]},
         "passages": [{"offset": 0, "infons": {}, "text": whole(r), "annotations": []}]} for r in REPORTS]}
    write("bioc.json", json.dumps(collection, indent=1, ensure_ascii=False) + "\n")


def hl7():
    def text(value):
        for char, name in (("\\", "E"), ("|", "F"), ("^", "S"), ("&", "T"), ("~", "R")):
            value = value.replace(char, f"\\{name}\\") if char == "\\" else value.replace(char, "\\" + name + "\\")
        return value
    messages = []
    for number, r in enumerate(REPORTS, 1):
        rows = ["FINDINGS: " + r[2]] + ("IMPRESSION: " + r[3]).split("\n")
        kind = ["TX", "FT", "ST"][number % 3]
        if kind == "FT":
            observations = [f"OBX|1|FT|CHEST^Chest||" + "\\.br\\".join(text(row) for row in rows) + "||||||F"]
        else:
            observations = [f"OBX|{i}|{kind}|CHEST^Chest||{text(row)}||||||F" for i, row in enumerate(rows, 1)]
        segments = [f"MSH|^~\\&|RIS|HOSP|ARCHIVE|HOSP|20240101||ORU^R01|M{number}|P|2.5.1||||||UNICODE UTF-8",
                    f"PID|1||p{r[1]}^^^HOSP", f"OBR|1||{study(r)}^RIS|CHEST^Chest radiograph"]
        messages.append("\r".join(segments + observations) + "\r")
    write("oru.hl7", "".join(messages))


if __name__ == "__main__":
    tables()
    texts()
    json_documents()
    workbook()
    hospital_table()
    xml()
    json_forms()
    hl7()
    feeds()
    documents()
