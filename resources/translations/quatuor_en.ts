<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Import of “{file}”: %n row(s)</source>
        <translation>
            <numerusform>Import of “{file}”: %n row</numerusform>
            <numerusform>Import of “{file}”: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) accepted for the session of {date}</source>
        <translation>
            <numerusform>%n registration accepted for the session of {date}</numerusform>
            <numerusform>%n registrations accepted for the session of {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) taken from the waiting list of the session of {date}</source>
        <translation>
            <numerusform>%n delegation taken from the waiting list of the session of {date}</numerusform>
            <numerusform>%n delegations taken from the waiting list of the session of {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the list “{list}”: %n row(s)</source>
        <translation>
            <numerusform>Export of the list “{list}”: %n row</numerusform>
            <numerusform>Export of the list “{list}”: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the attendees: %n row(s)</source>
        <translation>
            <numerusform>Export of the attendees: %n row</numerusform>
            <numerusform>Export of the attendees: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the registrations: %n row(s)</source>
        <translation>
            <numerusform>Export of the registrations: %n row</numerusform>
            <numerusform>Export of the registrations: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the waiting list: %n row(s)</source>
        <translation>
            <numerusform>Export of the waiting list: %n row</numerusform>
            <numerusform>Export of the waiting list: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the sign-in sheet: %n row(s)</source>
        <translation>
            <numerusform>Export of the sign-in sheet: %n row</numerusform>
            <numerusform>Export of the sign-in sheet: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) added to %1</source>
        <translation>
            <numerusform>%n row added to %1</numerusform>
            <numerusform>%n rows added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) checked</source>
        <translation>
            <numerusform>%n registration checked</numerusform>
            <numerusform>%n registrations checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n with something to look at</source>
        <translation>
            <numerusform>of which %n with something to look at</numerusform>
            <numerusform>of which %n with something to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delegation: %n member(s)</source>
        <translation>
            <numerusform>Delegation: %n member</numerusform>
            <numerusform>Delegation: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New workspace with %n fictive registration(s): %1</source>
        <translation>
            <numerusform>New workspace with %n fictive registration: %1</numerusform>
            <numerusform>New workspace with %n fictive registrations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a form for %n session(s)</source>
        <translation>
            <numerusform>a form for %n session</numerusform>
            <numerusform>a form for %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold letters that no font of this computer has: they are empty boxes in the PDF. Install a font that has them, or export to a spreadsheet.</source>
        <translation>
            <numerusform>%n row holds letters that no font of this computer has: they are empty boxes in the PDF. Install a font that has them, or export to a spreadsheet.</numerusform>
            <numerusform>%n rows hold letters that no font of this computer has: they are empty boxes in the PDF. Install a font that has them, or export to a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>%n place left.</numerusform>
            <numerusform>%n places left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more person(s).</source>
        <translation>
            <numerusform>Room for %n more person.</numerusform>
            <numerusform>Room for %n more persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>Role “{role}”: %n missing ({present} of {least}).</source>
        <translation>
            <numerusform>Role “{role}”: %n person missing ({present} of {least}).</numerusform>
            <numerusform>Role “{role}”: %n people missing ({present} of {least}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” resembles %n known territory: it remains to be confirmed.</source>
        <translation>
            <numerusform>“{text}” resembles one known territory: it remains to be confirmed.</numerusform>
            <numerusform>“{text}” may be any of %n territories: it remains to choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session of {date} has %n seats left, and the delegation has {people} people.</source>
        <translation>
            <numerusform>The session of {date} has %n seat left, and the delegation has {people} people.</numerusform>
            <numerusform>The session of {date} has %n seats left, and the delegation has {people} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This territory also has %n registrations for other sessions, the first on {date} ({state}).</source>
        <translation>
            <numerusform>This territory also has a registration for the session of {date} ({state}).</numerusform>
            <numerusform>This territory also has %n registrations for other sessions, the first on {date} ({state}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This territory has taken part %n times already, last on {date}.</source>
        <translation>
            <numerusform>This territory has already taken part once, on {date}.</numerusform>
            <numerusform>This territory has already taken part %n times, last on {date}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportWords</name>
    <message numerus="yes">
        <source>“%1”: %n row(s) read.</source>
        <translation>
            <numerusform>“%1”: %n row read.</numerusform>
            <numerusform>“%1”: %n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s).</source>
        <translation>
            <numerusform>%n new registration.</numerusform>
            <numerusform>%n new registrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated.</source>
        <translation>
            <numerusform>%n updated.</numerusform>
            <numerusform>%n updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed.</source>
        <translation>
            <numerusform>%n change proposed.</numerusform>
            <numerusform>%n changes proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected.</source>
        <translation>
            <numerusform>%n row rejected.</numerusform>
            <numerusform>%n rows rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message numerus="yes">
        <source>%n territories possible</source>
        <translation>
            <numerusform>%n territory possible</numerusform>
            <numerusform>%n territories possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message numerus="yes">
        <source>The e-mail names %n people: the first %1 are in the form.</source>
        <translation>
            <numerusform>The e-mail names %n people: the first %1 are in the form.</numerusform>
            <numerusform>The e-mail names %n people: the first %1 are in the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>received %n day ago</numerusform>
            <numerusform>received %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>The session has room for %n delegations: accept the registration instead of making it wait.</source>
        <translation>
            <numerusform>The session has room for %n delegation: accept the registration instead of making it wait.</numerusform>
            <numerusform>The session has room for %n delegations: accept the registration instead of making it wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session has room for %n people: accept the registration instead of making it wait.</source>
        <translation>
            <numerusform>The session has room for %n person: accept the registration instead of making it wait.</numerusform>
            <numerusform>The session has room for %n people: accept the registration instead of making it wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMessage</name>
    <message numerus="yes">
        <source>“{seen}” may be any of %n territories: it remains to choose one.</source>
        <translation>
            <numerusform>“{seen}” resembles one known territory: it remains to be confirmed.</numerusform>
            <numerusform>“{seen}” may be any of %n territories: it remains to choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the form name nobody: they were left out.</source>
        <translation>
            <numerusform>%n line of the form names nobody: it was left out.</numerusform>
            <numerusform>%n lines of the form name nobody: they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this UTF-8 text were in Windows-1252, the first of them line {row}: they were read as such; check their accented letters.</source>
        <translation>
            <numerusform>%n line of this UTF-8 text was in Windows-1252, line {row}: it was read as such; check its accented letters.</numerusform>
            <numerusform>%n lines of this UTF-8 text were in Windows-1252, the first of them line {row}: they were read as such; check their accented letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables stand side by side: they were read one after the other.</source>
        <translation>
            <numerusform>%n table stands side by side: it was read in its turn.</numerusform>
            <numerusform>%n tables stand side by side: they were read one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repeat the one above by a mark, or by “idem”: they were read as saying the same.</source>
        <translation>
            <numerusform>%n cell repeats the one above by a mark, or by “idem”: it was read as saying the same.</numerusform>
            <numerusform>%n cells repeat the one above by a mark, or by “idem”: they were read as saying the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{column}”: %n people were read in one cell, “{seen}”. Check them.</source>
        <translation>
            <numerusform>Column “{column}”: %n person was read in one cell, “{seen}”. Check it.</numerusform>
            <numerusform>Column “{column}”: %n people were read in one cell, “{seen}”. Check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were encoded twice, the first of them line {row}: their accented letters were put right. Check them.</source>
        <translation>
            <numerusform>%n line was encoded twice, line {row}: its accented letters were put right. Check it.</numerusform>
            <numerusform>%n lines were encoded twice, the first of them line {row}: their accented letters were put right. Check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryList</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryVisit</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::AskForm</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::DepartmentsModel</name>
    <message numerus="yes">
        <source>%n initiated</source>
        <translation>
            <numerusform>%n initiated</numerusform>
            <numerusform>%n initiated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ally(ies)</source>
        <translation>
            <numerusform>%n ally</numerusform>
            <numerusform>%n allies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompanied</source>
        <translation>
            <numerusform>%n accompanied</numerusform>
            <numerusform>%n accompanied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::EntryPage</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ExportDialog</name>
    <message numerus="yes">
        <source>The first %n rows; the file will have them all.</source>
        <translation>
            <numerusform>The first row; the file will have them all.</numerusform>
            <numerusform>The first %n rows; the file will have them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all.</source>
        <translation>
            <numerusform>%n row in all.</numerusform>
            <numerusform>%n rows in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ExportPage</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A form for %n session(s) was written to “%1”: send it, and import what comes back.</source>
        <translation>
            <numerusform>A form for %n session was written to “%1”: send it, and import what comes back.</numerusform>
            <numerusform>A form for %n sessions was written to “%1”: send it, and import what comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold letters that no font of this computer has: they are empty boxes on paper. Install a font that has them, or export to a spreadsheet.</source>
        <translation>
            <numerusform>%n row holds letters that no font of this computer has: they are empty boxes on paper. Install a font that has them, or export to a spreadsheet.</numerusform>
            <numerusform>%n rows hold letters that no font of this computer has: they are empty boxes on paper. Install a font that has them, or export to a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ImportPage</name>
    <message numerus="yes">
        <source>row(s) read</source>
        <translation>
            <numerusform>row read</numerusform>
            <numerusform>rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new registration(s)</source>
        <translation>
            <numerusform>new registration</numerusform>
            <numerusform>new registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated registration(s)</source>
        <translation>
            <numerusform>updated registration</numerusform>
            <numerusform>updated registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposed change(s)</source>
        <translation>
            <numerusform>proposed change</numerusform>
            <numerusform>proposed changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) to choose</source>
        <translation>
            <numerusform>row to choose</numerusform>
            <numerusform>rows to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected row(s)</source>
        <translation>
            <numerusform>rejected row</numerusform>
            <numerusform>rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ImportView</name>
    <message numerus="yes">
        <source>%n column(s) are not imported: %1</source>
        <translation>
            <numerusform>%n column is not imported: %1</numerusform>
            <numerusform>%n columns are not imported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) made here will be remembered with the import.</source>
        <translation>
            <numerusform>%n choice made here will be remembered with the import.</numerusform>
            <numerusform>%n choices made here will be remembered with the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::LetterDialog</name>
    <message numerus="yes">
        <source>%n passage(s) found in the text.</source>
        <translation>
            <numerusform>%n passage found in the text.</numerusform>
            <numerusform>%n passages found in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::PromotionDialog</name>
    <message numerus="yes">
        <source>%1. %2 · %n person(s)</source>
        <translation>
            <numerusform>%1. %2 · %n person</numerusform>
            <numerusform>%1. %2 · %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ReviewView</name>
    <message numerus="yes">
        <source>%1 · %n accepted</source>
        <translation>
            <numerusform>%1 · %n accepted</numerusform>
            <numerusform>%1 · %n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) accepted. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>%n delegation accepted. Ctrl+Z takes it all back.</numerusform>
            <numerusform>%n delegations accepted. Ctrl+Z takes it all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. One more letter leaves fewer.</source>
        <translation>
            <numerusform>The first one is shown. One more letter leaves fewer.</numerusform>
            <numerusform>The first %n are shown. One more letter leaves fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::RoleCardWidget</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::SearchPage</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::StatusLine</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n delegation(s) · %2</source>
        <translation>
            <numerusform>%1: %n delegation · %2</numerusform>
            <numerusform>%1: %n delegations · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n delegation(s) of %2 · %3</source>
        <translation>
            <numerusform>%1: %n delegation of %2 · %3</numerusform>
            <numerusform>%1: %n delegations of %2 · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::TerritoryView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
