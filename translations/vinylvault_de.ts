<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it: de, fr, es, ja ...</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Meine Platten</translation>
    </message>
    <message>
        <source>Search artist, title, label, track…</source>
        <translation>Künstler, Titel, Label, Stück suchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>This page needs JavaScript to show and search the records; it loads nothing from anywhere.</source>
        <translation>Diese Seite braucht JavaScript, um die Platten zu zeigen und zu durchsuchen; sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Exported from VinylVault on %1.</source>
        <translation>Am %1 aus VinylVault exportiert.</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Platte</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Platten</translation>
    </message>
    <message>
        <source>%1 of %2 record</source>
        <extracomment>%1 of the %2 records that there are; %2 is one</extracomment>
        <translation>%1 von %2 Platte</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 of the %2 records that there are</extracomment>
        <translation>%1 von %2 Platten</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Abspielungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Stücke</translation>
    </message>
</context>
<context>
    <name>vv::app::ProgramBackend</name>
    <message>
        <source>This is the account of %1, and the token belongs to %2. To see those records too, add them as another account in the settings.</source>
        <translation>Das ist das Konto von %1, und der Token gehört %2. Um auch diese Platten zu sehen, in den Einstellungen ein weiteres Konto hinzufügen.</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>Der Schlüsselspeicher war nicht erreichbar und hat vielleicht noch eine Kopie des Tokens. VinylVault verwendet sie nicht mehr; um sicherzugehen, den Token bei Discogs widerrufen.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 konnte nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token of %1. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>Der Schlüsselspeicher war nicht erreichbar und hat vielleicht noch eine Kopie des Tokens von %1. VinylVault verwendet sie nicht mehr; um sicherzugehen, den Token bei Discogs widerrufen.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Es gibt keine heile Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Dieses Bild ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used. JPEG, PNG, GIF and WebP up to 40 megapixels can.</source>
        <translation>Das ist kein Bild, das sich verwenden lässt. Möglich sind JPEG, PNG, GIF und WebP bis 40 Megapixel.</translation>
    </message>
</context>
<context>
    <name>vv::app::TokenKeeper</name>
    <message>
        <source>the system&apos;s key store</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>an encrypted file in the data folder</source>
        <translation>eine verschlüsselte Datei im Datenordner</translation>
    </message>
    <message>
        <source>memory only; it will be asked for again next time</source>
        <translation>nur im Arbeitsspeicher; beim nächsten Mal wird wieder danach gefragt</translation>
    </message>
    <message>
        <source>the environment variable VINYLVAULT_TOKEN</source>
        <translation>die Umgebungsvariable VINYLVAULT_TOKEN</translation>
    </message>
    <message>
        <source>the file given with --token-file</source>
        <translation>die mit --token-file angegebene Datei</translation>
    </message>
</context>
<context>
    <name>vv::gui::AboutForm</name>
    <message>
        <source>VinylVault</source>
        <translation>VinylVault</translation>
    </message>
    <message>
        <source>Keeps your Discogs collection on your own machine: the wall of covers, what you played, and everything else, with or without a network.</source>
        <translation>Bewahrt Ihre Discogs-Sammlung auf dem eigenen Rechner auf: die Wand aus Covern, was Sie aufgelegt haben und alles andere, mit und ohne Netz.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>vv::gui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
</context>
<context>
    <name>vv::gui::AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>VinylVault %1, free software under the GNU GPL, version 3 or later.</source>
        <translation>VinylVault %1, freie Software unter der GNU GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>Über VinylVault</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountButton</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Connect your own account…</source>
        <translation>Eigenes Konto verbinden…</translation>
    </message>
    <message>
        <source>Add another account…</source>
        <translation>Weiteres Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Konto-Einstellungen</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountList</name>
    <message>
        <source>Add another account…</source>
        <translation>Weiteres Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Konto %1 öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the account %1</source>
        <translation>Konto %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1 from this machine? Its plays live only here. Nothing is deleted but the token: the data is put aside in the folder “removed” in the data folder. Nothing changes on Discogs.</source>
        <translation>Das Konto %1 von diesem Gerät entfernen? Was davon gespielt wurde, steht nur hier. Gelöscht wird nur der Token: Die Daten kommen in den Ordner „removed“ im Datenordner. Bei Discogs ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Discogs account</source>
        <translation>Discogs-Konto</translation>
    </message>
    <message>
        <source>Accounts on this machine</source>
        <translation>Konten auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>vv::gui::Actions</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Zufällig eine Platte wählen</translation>
    </message>
    <message>
        <source>The selected record is on the turntable</source>
        <translation>Die gewählte Platte liegt auf dem Plattenteller</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Suchliste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sync everything, also what seems unchanged</source>
        <translation>Alles abgleichen, auch was unverändert scheint</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>Die gewählte Platte bearbeiten</translation>
    </message>
    <message>
        <source>Move it to another folder</source>
        <translation>In einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Bewertung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n star(s)</source>
        <translation>
            <numerusform>Mit %n Stern bewerten</numerusform>
            <numerusform>Mit %n Sternen bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next letter, year, …</source>
        <translation>Zum nächsten Buchstaben, Jahr, …</translation>
    </message>
    <message>
        <source>To the previous letter, year, …</source>
        <translation>Zum vorigen Buchstaben, Jahr, …</translation>
    </message>
    <message>
        <source>Keep the search that is shown</source>
        <translation>Die gezeigte Suche behalten</translation>
    </message>
    <message>
        <source>Records as covers</source>
        <translation>Platten als Cover</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Platten als Tabelle</translation>
    </message>
    <message>
        <source>Records as a shelf of spines</source>
        <translation>Platten als Regal mit Rücken</translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation>Größere Cover</translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation>Kleinere Cover</translation>
    </message>
    <message>
        <source>Covers of the usual size</source>
        <translation>Cover in üblicher Größe</translation>
    </message>
    <message>
        <source>Quick look at the selected record</source>
        <translation>Kurzer Blick auf die gewählte Platte</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Platten hinzufügen</translation>
    </message>
    <message>
        <source>Scan barcodes</source>
        <translation>Strichcodes scannen</translation>
    </message>
    <message>
        <source>Add what is in the tray</source>
        <translation>Hinzufügen, was in der Ablage liegt</translation>
    </message>
    <message>
        <source>Flip the record</source>
        <translation>Die Platte umdrehen</translation>
    </message>
    <message>
        <source>Done: the record is off the turntable</source>
        <translation>Fertig: Die Platte liegt nicht mehr auf dem Plattenteller</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Hörtagebuch</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>vv::gui::AddPage</name>
    <message>
        <source>Add records</source>
        <translation>Platten hinzufügen</translation>
    </message>
    <message>
        <source>No connection: barcode %1 waits in the tray, and is looked up later.</source>
        <translation>Keine Verbindung: Der Strichcode %1 wartet in der Ablage und wird später nachgeschlagen.</translation>
    </message>
    <message>
        <source>Looking up barcode %1…</source>
        <translation>Strichcode %1 wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Release %1 is in the tray.</source>
        <translation>Die Veröffentlichung %1 liegt in der Ablage.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Ablage · %1</translation>
    </message>
    <message>
        <source>In the tray: %1</source>
        <translation>In der Ablage: %1</translation>
    </message>
    <message>
        <source>Discogs knows no record with the barcode %1. It stays in the tray: find the record otherwise, or take it out.</source>
        <translation>Discogs kennt keine Platte mit dem Strichcode %1. Er bleibt in der Ablage: die Platte anders suchen oder ihn herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have the barcode %1: choose yours</source>
        <translation>
            <numerusform>%n Pressung hat den Strichcode %1: die eigene wählen</numerusform>
            <numerusform>%n Pressungen haben den Strichcode %1: die eigene wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Welche ist es?</translation>
    </message>
    <message>
        <source>Find the record with the barcode %1 by other words.</source>
        <translation>Die Platte mit dem Strichcode %1 mit anderen Wörtern suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to your collection</source>
        <translation>
            <numerusform>%Ln Platte zur Sammlung hinzugefügt</numerusform>
            <numerusform>%Ln Platten zur Sammlung hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::AlbumPage</name>
    <message>
        <source>Play this</source>
        <translation>Diese auflegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>Fügt sie der Sammlung hinzu und nimmt sie von der Suchliste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Look at the images</source>
        <translation>Bilder ansehen</translation>
    </message>
</context>
<context>
    <name>vv::gui::AllowanceSettings</name>
    <message>
        <source>Use of Discogs</source>
        <translation>Nutzung von Discogs</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Discogs allows 60. Fewer leave some to other programs at the same address.</source>
        <translation>Discogs erlaubt 60. Mit weniger bleibt etwas für andere Programme an derselben Adresse.</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>Wartezeit auf eine Antwort in Sekunden</translation>
    </message>
    <message>
        <source>More on a slow line. After that the request is tried again.</source>
        <translation>Bei langsamer Leitung mehr. Danach wird die Anfrage noch einmal versucht.</translation>
    </message>
    <message>
        <source>Tries after the first one</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Werten</translation>
    </message>
    <message>
        <source>The environment variable %1 decides this.</source>
        <translation>Das bestimmt die Umgebungsvariable %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ArticlesCard</name>
    <message>
        <source>Sort anew</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>Zurück zu den üblichen</translation>
    </message>
    <message>
        <source>These words do not count in front of an artist&apos;s name: “The Copper Hours” stands under C. Write them with blanks between them; one that ends in an apostrophe needs no blank behind it, as in L&apos;Orchestre.</source>
        <translation>Diese Wörter zählen vor dem Namen eines Interpreten nicht: „The Copper Hours“ steht unter C. Mit Leerzeichen dazwischen schreiben; nach einem Apostroph am Ende braucht es keines, wie in L&apos;Orchestre.</translation>
    </message>
    <message>
        <source>Words that do not count when records are put in order</source>
        <translation>Wörter, die beim Sortieren der Platten nicht zählen</translation>
    </message>
    <message>
        <source>None: every word counts</source>
        <translation>Keine: Jedes Wort zählt</translation>
    </message>
    <message>
        <source>The records could not be put in order; everything is as it was.</source>
        <translation>Die Platten ließen sich nicht sortieren; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The records are in this order already.</source>
        <translation>Die Platten sind schon so sortiert.</translation>
    </message>
    <message>
        <source>Sorting again…</source>
        <translation>Wird neu sortiert…</translation>
    </message>
    <message>
        <source>The records are in the order they had before.</source>
        <translation>Die Platten sind wieder wie vorher sortiert.</translation>
    </message>
    <message>
        <source>The records are in the new order.</source>
        <translation>Die Platten sind neu sortiert.</translation>
    </message>
</context>
<context>
    <name>vv::gui::BackupCard</name>
    <message>
        <source>%1, made by itself</source>
        <translation>%1, von selbst gemacht</translation>
    </message>
    <message>
        <source>%1, before an update</source>
        <translation>%1, vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>%1, made by you</source>
        <translation>%1, von dir gemacht</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Dorthin zurück…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Backup to go back to</source>
        <translation>Sicherung, zu der zurückgegangen wird</translation>
    </message>
    <message>
        <source>The backup is in use now.</source>
        <translation>Die Sicherung ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The backup is in use now. What was there before is in %1.</source>
        <translation>Die Sicherung ist jetzt in Gebrauch. Was vorher da war, liegt in %1.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? What was changed here since is set aside, not deleted; what Discogs has comes back with the next sync.</source>
        <translation>Zur Sicherung vom %1 zurückgehen? Was hier seitdem geändert wurde, wird beiseitegelegt, nicht gelöscht; was Discogs hat, kommt mit dem nächsten Abgleich wieder.</translation>
    </message>
    <message>
        <source>There is no backup yet. One a day is made by itself.</source>
        <translation>Es gibt noch keine Sicherung. Eine am Tag wird von selbst gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup(s) was made %1. One a day is made by itself.</source>
        <translation>
            <numerusform>Die einzige Sicherung ist %1 gemacht. Eine am Tag wird von selbst gemacht.</numerusform>
            <numerusform>Die neueste von %n Sicherungen ist %1 gemacht. Eine am Tag wird von selbst gemacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkForm</name>
    <message>
        <source>Fields of the selected records</source>
        <translation>Felder der gewählten Platten</translation>
    </message>
    <message>
        <source>The account has no fields yet; a sync reads them.</source>
        <translation>Das Konto hat noch keine Felder; ein Abgleich liest sie ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values that differ</comment>
        <translation>verschiedene</translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkMenus</name>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln Platte gewählt</numerusform>
            <numerusform>%Ln Platten gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Felder setzen …</translation>
    </message>
    <message>
        <source>Remove from the collection…</source>
        <translation>Aus der Sammlung entfernen …</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort …</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
</context>
<context>
    <name>vv::gui::CalendarChart</name>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>so many plays</comment>
        <translation>
            <numerusform>%1 an %n Tag</numerusform>
            <numerusform>%1 an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Abspielung</numerusform>
            <numerusform>%Ln Abspielungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>so many plays, date</comment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionLine</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Größe der Cover</translation>
    </message>
    <message>
        <source>Size of covers (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>Größe der Cover (Strg++, Strg+-, Strg+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Platte</numerusform>
            <numerusform>%Ln Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionMessage</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Try fewer words, or only how one begins.</source>
        <translation>Weniger Wörter versuchen oder nur einen Wortanfang.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>Choose it as the folder when you edit a record, and the record appears here.</source>
        <translation>Ihn beim Bearbeiten einer Platte als Ordner wählen, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Platten zeigen</translation>
    </message>
    <message>
        <source>Your records are on their way</source>
        <translation>Die Platten sind unterwegs</translation>
    </message>
    <message>
        <source>The first covers appear here as soon as the first page has arrived.</source>
        <translation>Die ersten Cover erscheinen, sobald die erste Seite da ist.</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Token wechseln</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Platten</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and your collection appears here.</source>
        <translation>Das Discogs-Konto verbinden, dann erscheint hier die Sammlung.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Mit Discogs verbinden</translation>
    </message>
    <message>
        <source>Your Discogs collection is empty</source>
        <translation>Die Sammlung bei Discogs ist leer</translation>
    </message>
    <message>
        <source>Add a record to it on Discogs, then sync.</source>
        <translation>Bei Discogs eine Platte hinzufügen und dann abgleichen.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>A sync brings your collection here.</source>
        <translation>Ein Abgleich bringt die Sammlung hierher.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionPage</name>
    <message>
        <source>Search, or artist:okoye year:1960..1969 -format:7&quot;</source>
        <translation>Suchen, oder artist:okoye year:1960..1969 -format:7&quot;</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Zufällig eine Platte wählen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Platte hinzufügen</translation>
    </message>
    <message>
        <source>Pick a random record of those shown</source>
        <translation>Zufällig eine der gezeigten Platten wählen</translation>
    </message>
    <message>
        <source>%1 of %2 with a known price: what was paid, else the lowest one on Discogs</source>
        <translation>%1 von %2 mit bekanntem Preis: der gezahlte, sonst der niedrigste bei Discogs</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vielleicht gemeint</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Bedingung zusammenstellen</translation>
    </message>
    <message>
        <source>%1 for %2 of them</source>
        <translation>%1 für %2 davon</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionViews</name>
    <message>
        <source>Records</source>
        <translation>Platten</translation>
    </message>
</context>
<context>
    <name>vv::gui::ConnectForm</name>
    <message>
        <source>Connect to Discogs</source>
        <translation>Mit Discogs verbinden</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugangstoken</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Testing the token</source>
        <translation>Token wird geprüft</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Prüfen und verbinden</translation>
    </message>
    <message>
        <source>Make a token: discogs.com/settings/developers</source>
        <translation>Token erzeugen: discogs.com/settings/developers</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Type or paste a token first.</source>
        <translation>Geben Sie zuerst ein Token ein oder fügen Sie eines ein.</translation>
    </message>
    <message>
        <source>VinylVault reads your collection with a personal access token. You make it once on the Discogs page for developers (“Generate new token”) and paste it here. It stays on this machine, in the key store of the system where there is one, and is sent to Discogs only.</source>
        <translation>VinylVault liest Ihre Sammlung mit einem persönlichen Zugangstoken. Sie erzeugen es einmal auf der Discogs-Seite für Entwickler („Generate new token“) und fügen es hier ein. Es bleibt auf diesem Gerät, im Schlüsselspeicher des Systems, wo es einen gibt, und geht nur an Discogs.</translation>
    </message>
    <message>
        <source>Change the token</source>
        <translation>Token wechseln</translation>
    </message>
    <message>
        <source>Change the token of %1</source>
        <translation>Token von %1 wechseln</translation>
    </message>
    <message>
        <source>Make a new token on the Discogs page for developers and paste it here. The one before is kept until Discogs has accepted the new one.</source>
        <translation>Auf der Discogs-Seite für Entwickler einen neuen Token erzeugen und hier einfügen. Der bisherige bleibt, bis Discogs den neuen angenommen hat.</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Weiteres Konto hinzufügen</translation>
    </message>
    <message>
        <source>Log in to Discogs with the other account, make a token on the page for developers and paste it here. That account gets data and plays of its own beside what is here; the settings are shared.</source>
        <translation>Bei Discogs mit dem anderen Konto anmelden, auf der Seite für Entwickler einen Token erzeugen und hier einfügen. Das Konto bekommt eigene Daten neben dem, was hier ist; die Einstellungen gelten für alle.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverLabel</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverSettings</name>
    <message>
        <source>Covers</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoversCard</name>
    <message>
        <source>Empty the cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Fetch all covers in the background</source>
        <translation>Alle Cover im Hintergrund holen</translation>
    </message>
    <message>
        <source>One a second at most, when nothing else is fetched and the connection is not metered</source>
        <translation>Höchstens eines pro Sekunde, wenn sonst nichts geholt wird und die Verbindung nicht getaktet ist</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Empty the cache? Covers are fetched again when they are looked at, which takes a while. Your own photos are not in it.</source>
        <translation>Den Zwischenspeicher leeren? Die Cover werden beim Ansehen neu geholt, was eine Weile dauert. Eigene Fotos sind nicht darin.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>1.2 GB of 2 GB, 3,012 covers</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cover(s)</source>
        <translation>
            <numerusform>%Ln Cover</numerusform>
            <numerusform>%Ln Cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cover(s) of your records are here.</source>
        <translation>
            <numerusform>%1 von %Ln Cover der eigenen Platten ist hier.</numerusform>
            <numerusform>%1 von %Ln Covern der eigenen Platten sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are fetched when you look at them.</source>
        <translation>Die anderen werden beim Ansehen geholt.</translation>
    </message>
    <message>
        <source>It waits for a moment without a sync, and for a connection that is not metered.</source>
        <translation>Gewartet wird auf einen Moment ohne Abgleich und auf eine Verbindung, die nicht getaktet ist.</translation>
    </message>
    <message>
        <source>The image host wants a rest, or cannot be reached; it goes on later.</source>
        <translation>Der Bilderserver möchte eine Pause oder ist nicht erreichbar; später geht es weiter.</translation>
    </message>
    <message>
        <source>There is no room for more; allow more to fetch the rest.</source>
        <translation>Für mehr ist kein Platz; um die übrigen zu holen, mehr zulassen.</translation>
    </message>
</context>
<context>
    <name>vv::gui::DataSettings</name>
    <message>
        <source>Your data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailPane</name>
    <message>
        <source>Play</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>Gewählte Platte</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a record of the wantlist to see it here.</source>
        <translation>Wählen Sie eine Platte der Suchliste, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Choose a record to see its tracks, or spin for a random one.</source>
        <translation>Wählen Sie eine Platte, um ihre Titel zu sehen, oder lassen Sie den Zufall wählen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>Fügt sie der Sammlung hinzu und nimmt sie von der Suchliste</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Change folder, condition and notes</source>
        <translation>Ordner, Zustand und Notizen ändern</translation>
    </message>
    <message>
        <source>All images, credits, numbers and plays (Enter)</source>
        <translation>Alle Bilder, Mitwirkenden, Nummern und Abspielungen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailText</name>
    <message>
        <source>Credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>In Sammlungen</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Auf Suchlisten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %Ln rating(s)</source>
        <translation>
            <numerusform>%1 von 5, %Ln Bewertung</numerusform>
            <numerusform>%1 von 5, %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Im Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1 in your Discogs currency</source>
        <translation>
            <numerusform>%Ln, für %1 in der Discogs-Währung des Kontos</numerusform>
            <numerusform>%Ln, ab %1 in der Discogs-Währung des Kontos</numerusform>
        </translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, in the letters of QLocale::toString()</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln, für %1</numerusform>
            <numerusform>%Ln, ab %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditForm</name>
    <message>
        <source>Edit this record</source>
        <translation>Diese Platte bearbeiten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Von der Suchliste nehmen</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Auf die Suchliste setzen</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Aus der Sammlung entfernen</translation>
    </message>
</context>
<context>
    <name>vv::gui::EditMark</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Show it on the Sync page</source>
        <translation>Auf der Seite Abgleich zeigen</translation>
    </message>
    <message>
        <source>Changed here and on Discogs</source>
        <translation>Hier und bei Discogs geändert</translation>
    </message>
    <message>
        <source>Discogs refuses a change: %1</source>
        <translation>Discogs lehnt eine Änderung ab: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Änderung ist noch zu senden</numerusform>
            <numerusform>%Ln Änderungen sind noch zu senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Rating taken away</source>
        <translation>Bewertung entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n star(s)</source>
        <translation>
            <numerusform>Mit %n Stern bewertet</numerusform>
            <numerusform>Mit %n Sternen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 verschoben</translation>
    </message>
    <message>
        <source>A field changed</source>
        <translation>Ein Feld geändert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>Platte hinzugefügt</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Platte entfernt</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Record brought back</source>
        <translation>Platte zurückgeholt</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Neuer Ordner %1</translation>
    </message>
    <message>
        <source>Folder renamed to %1</source>
        <translation>Ordner in %1 umbenannt</translation>
    </message>
    <message>
        <source>Folder deleted</source>
        <translation>Ordner gelöscht</translation>
    </message>
    <message>
        <source>Added to the wantlist</source>
        <translation>Auf die Suchliste gesetzt</translation>
    </message>
    <message>
        <source>Taken off the wantlist</source>
        <translation>Von der Suchliste genommen</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rated</source>
        <translation>
            <numerusform>%Ln Platte bewertet</numerusform>
            <numerusform>%Ln Platten bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved</source>
        <translation>
            <numerusform>%Ln Platte verschoben</numerusform>
            <numerusform>%Ln Platten verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln Platte entfernt</numerusform>
            <numerusform>%Ln Platten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought back</source>
        <translation>
            <numerusform>%Ln Platte zurückgeholt</numerusform>
            <numerusform>%Ln Platten zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln Platte hinzugefügt</numerusform>
            <numerusform>%Ln Platten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>In der Sammlung</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>On the wantlist</source>
        <translation>Auf der Suchliste</translation>
    </message>
    <message>
        <source>Notes on the wantlist</source>
        <translation>Notizen der Suchliste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>In %1 aufnehmen</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Aus der Sammlung entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Rename the folder: %1 → %2</source>
        <translation>Ordner umbenennen: %1 → %2</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Auf die Suchliste setzen</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Von der Suchliste nehmen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Eine Platte</translation>
    </message>
    <message>
        <source>Moved to the new folder %1</source>
        <translation>In den neuen Ordner %1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the new folder %1</source>
        <translation>
            <numerusform>%Ln Platte in den neuen Ordner %1 verschoben</numerusform>
            <numerusform>%Ln Platten in den neuen Ordner %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln Platte nach %1 verschoben</numerusform>
            <numerusform>%Ln Platten nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on %Ln record(s)</source>
        <translation>
            <numerusform>%1 bei %Ln Platte geändert</numerusform>
            <numerusform>%1 bei %Ln Platten geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ErrorText</name>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation>Discogs nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>Discogs no longer accepts the token.</source>
        <translation>Discogs nimmt das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Discogs does not let this token read the account.</source>
        <translation>Discogs lässt dieses Token das Konto nicht lesen.</translation>
    </message>
    <message>
        <source>Make a new token with the account you want to see.</source>
        <translation>Erzeugen Sie ein neues Token mit dem Konto, das Sie sehen möchten.</translation>
    </message>
    <message>
        <source>Discogs does not let this account see that.</source>
        <translation>Discogs lässt dieses Konto das nicht sehen.</translation>
    </message>
    <message>
        <source>It may be private or belong to somebody else.</source>
        <translation>Vielleicht ist es privat oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Discogs asks us to slow down.</source>
        <translation>Discogs bittet um eine Pause.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Check the API address the program was started with, and the network&apos;s login page.</source>
        <translation>Prüfen Sie die API-Adresse, mit der das Programm gestartet wurde, und die Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>Your own entry stays here.</source>
        <translation>Ihr eigener Eintrag bleibt hier.</translation>
    </message>
    <message>
        <source>Discogs sent an answer that makes no sense.</source>
        <translation>Discogs hat eine unverständliche Antwort geschickt.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may know it.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, versteht vielleicht ein neueres VinylVault sie.</translation>
    </message>
    <message>
        <source>Discogs refused the request.</source>
        <translation>Discogs hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may help.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, hilft vielleicht ein neueres VinylVault.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>Das geht mit den jetzigen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Change what is named here, then try again.</source>
        <translation>Ändern Sie das hier Genannte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>Go back and choose again.</source>
        <translation>Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Start it again whenever you like; what was done is kept.</source>
        <translation>Starten Sie es wieder, wann Sie möchten; was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Discogs cannot be reached: there is no connection.</source>
        <translation>Discogs ist nicht zu erreichen: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What is here works without it.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es noch einmal. Was hier ist, geht auch ohne.</translation>
    </message>
    <message>
        <source>Discogs did not answer in time.</source>
        <translation>Discogs hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something in front of Discogs blocks this program.</source>
        <translation>Etwas vor Discogs sperrt dieses Programm aus.</translation>
    </message>
    <message>
        <source>Wait some minutes. A VPN or proxy is often the reason: try without it.</source>
        <translation>Warten Sie einige Minuten. Oft liegt es an einem VPN oder Proxy: Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>Discogs is out of order at the moment.</source>
        <translation>Discogs ist gerade gestört.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The collection&apos;s file could not be used.</source>
        <translation>Die Datei der Sammlung ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger da und in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another --data-dir.</source>
        <translation>Geben Sie sich dort Schreibrechte oder starten Sie mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>The collection&apos;s file is damaged.</source>
        <translation>Die Datei der Sammlung ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is. Put a backup in its place, or move it away and sync again.</source>
        <translation>Sie wurde so gelassen, wie sie ist. Legen Sie eine Sicherung an ihre Stelle, oder schieben Sie sie beiseite und gleichen Sie neu ab.</translation>
    </message>
    <message>
        <source>The collection&apos;s file was written by a newer VinylVault.</source>
        <translation>Die Datei der Sammlung stammt von einem neueren VinylVault.</translation>
    </message>
    <message>
        <source>Install the newer version; the file was left as it is.</source>
        <translation>Installieren Sie die neuere Version; die Datei wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or make a new one at discogs.com/settings/developers.</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde, oder erzeugen Sie unter discogs.com/settings/developers ein neues.</translation>
    </message>
    <message>
        <source>Change the token. Your collection here stays as it is.</source>
        <translation>Den Token wechseln. Die Sammlung hier bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: it knows nothing of accounts.</source>
        <translation>Der Server, der geantwortet hat, scheint nicht Discogs zu sein: Er kennt keine Konten.</translation>
    </message>
    <message>
        <source>Discogs has no such record.</source>
        <translation>Bei Discogs gibt es diese Platte nicht.</translation>
    </message>
    <message>
        <source>Discogs no longer offers what was asked for.</source>
        <translation>Discogs bietet nicht mehr an, was angefragt wurde.</translation>
    </message>
    <message>
        <source>A newer VinylVault may know what took its place.</source>
        <translation>Ein neueres VinylVault kennt vielleicht, was an seine Stelle getreten ist.</translation>
    </message>
    <message>
        <source>Discogs has deleted this record.</source>
        <translation>Discogs hat diese Platte gelöscht.</translation>
    </message>
    <message>
        <source>The token that is kept here cannot be opened.</source>
        <translation>Der hier aufbewahrte Token lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It was sealed on another machine, by another user or with a key that is gone. Connect again with the token, or with a new one.</source>
        <translation>Er wurde auf einem anderen Gerät, von einem anderen Benutzer oder mit einem Schlüssel versiegelt, der fehlt. Mit dem Token oder einem neuen noch einmal verbinden.</translation>
    </message>
    <message>
        <source>The token was kept by a newer VinylVault.</source>
        <translation>Der Token wurde von einem neueren VinylVault aufbewahrt.</translation>
    </message>
    <message>
        <source>Install the newer version, or connect again.</source>
        <translation>Die neuere Version installieren oder noch einmal verbinden.</translation>
    </message>
    <message>
        <source>The token given at the start cannot be used.</source>
        <translation>Der beim Start angegebene Token ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Mend what is named here, then start again.</source>
        <translation>Beheben, was hier genannt ist, und neu starten.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give the token.</source>
        <translation>Der Schlüsselspeicher des Systems gibt den Token nicht heraus.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it and try again. Or connect again with the token.</source>
        <translation>Vielleicht ist er gesperrt: entsperren und noch einmal versuchen. Oder mit dem Token noch einmal verbinden.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: its answer makes no sense.</source>
        <translation>Der Server, der geantwortet hat, scheint nicht Discogs zu sein: Seine Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>This token cannot be used here.</source>
        <translation>Dieser Token passt hier nicht.</translation>
    </message>
    <message>
        <source>Discogs lets us go on at %1.</source>
        <translation>Discogs lässt uns um %1 weitermachen.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The folder for the file is gone.</source>
        <translation>Den Ordner für die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>Dort darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write in this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder geben Sie sich das Recht, in diesem zu schreiben.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, or choose another place.</source>
        <translation>Prüfen Sie, ob der Datenträger da und in Ordnung ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That file is the collection itself.</source>
        <translation>Diese Datei ist die Sammlung selbst.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>Er wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Another import is under way.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er fertig ist.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ExportCard</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>All that is here, plays, tags and notes included. VinylVault reads it again without a loss.</source>
        <translation>Alles, was hier ist, auch Abspielungen, Schlagworte und Notizen. VinylVault liest es ohne Verlust wieder ein.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Collection as Discogs writes it (CSV)</source>
        <translation>Sammlung, wie Discogs sie schreibt (CSV)</translation>
    </message>
    <message>
        <source>The columns of the website&apos;s own export, for a spreadsheet.</source>
        <translation>Die Spalten des Exports der Website, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Wantlist as Discogs writes it (CSV)</source>
        <translation>Suchliste, wie Discogs sie schreibt (CSV)</translation>
    </message>
    <message>
        <source>Page to carry (HTML)</source>
        <translation>Seite zum Mitnehmen (HTML)</translation>
    </message>
    <message>
        <source>One file with a search field, for a telephone or on paper. It needs no network.</source>
        <translation>Eine Datei mit Suchfeld, fürs Telefon oder auf Papier. Sie braucht kein Netz.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>For Tellico (XML)</source>
        <translation>Für Tellico (XML)</translation>
    </message>
    <message>
        <source>A music collection that Tellico opens.</source>
        <translation>Eine Musiksammlung, die Tellico öffnet.</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln want(s) to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag der Suchliste nach %1 exportiert.</numerusform>
            <numerusform>%Ln Einträge der Suchliste nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln copies to %1.</source>
        <translation>
            <numerusform>%Ln Exemplar nach %1 exportiert.</numerusform>
            <numerusform>%Ln Exemplare nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>Mit Preisen</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking texts for formulas</source>
        <translation>Texte vor Tabellenkalkulationen schützen, die sie für Formeln halten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>Discogs does not want these passed on: for yourself only.</source>
        <translation>Discogs möchte nicht, dass sie weitergegeben werden: nur für Sie selbst.</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>Der Export wird geschrieben</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>The whole collection</source>
        <translation>Die ganze Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>What the collection page shows now (%Ln record(s))</source>
        <translation>
            <numerusform>Was die Sammlungsseite gerade zeigt (%Ln Platte)</numerusform>
            <numerusform>Was die Sammlungsseite gerade zeigt (%Ln Platten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or choose a folder, to export only that.</source>
        <translation>Um nur einen Teil zu exportieren, danach suchen oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>These records with their plays, tags and notes. It can be imported like any other.</source>
        <translation>Diese Platten mit ihren Abspielungen, Schlagwörtern und Notizen. Lässt sich importieren wie jeder andere Export.</translation>
    </message>
    <message>
        <source>With pictures: their addresses, and your own photos</source>
        <translation>Mit Bildern: ihre Adressen und die eigenen Fotos</translation>
    </message>
</context>
<context>
    <name>vv::gui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation>Bedingungen der Suche</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Added in the last month</source>
        <translation>Vor höchstens einem Monat hinzugefügt</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not played for a year</source>
        <translation>Seit einem Jahr nicht gespielt</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Bedingung zusammenstellen</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBuilder</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A condition for the search</source>
        <translation>Eine Bedingung für die Suche</translation>
    </message>
    <message>
        <source>Only records of which it is not so</source>
        <translation>Nur Platten, auf die es nicht zutrifft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterChip</name>
    <message>
        <source>Enter changes it, Del takes it out</source>
        <translation>Die Eingabetaste ändert sie, Entf nimmt sie heraus</translation>
    </message>
    <message>
        <source>Take it out (Del)</source>
        <translation>Herausnehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterList</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>SUCHEN</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Die gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Search for something to keep it</source>
        <translation>Suchen Sie etwas, um es zu behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterText</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>whole words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>vor höchstens %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>vor mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Abspielungen</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt aufgelegt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Media condition</source>
        <translation>Zustand der Platte</translation>
    </message>
    <message>
        <source>Sleeve condition</source>
        <translation>Zustand der Hülle</translation>
    </message>
    <message>
        <source>Lent to somebody</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>Mehrfach vorhanden</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>has the whole words</source>
        <translation>enthält als ganze Wörter</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>vor höchstens</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>vor mehr als</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is looked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>A time such as 30d, 2w, 6m or 1y</source>
        <translation>Eine Zeitspanne wie 30d, 2w, 6m oder 1y (Tage, Wochen, Monate, Jahre)</translation>
    </message>
    <message>
        <source>A year such as 1970, or 197 for all of the seventies</source>
        <translation>Ein Jahr wie 1970, oder 197 für die ganzen Siebziger</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A year, month or day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Ein Jahr, Monat oder Tag: 2024, 2024-05 oder 2024-05-17</translation>
    </message>
    <message>
        <source>A condition such as VG+</source>
        <translation>Ein Zustand wie VG+</translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation>Angeben, wonach gesucht werden soll</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderList</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderPage</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Ein anderer Name für „%1“</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Platten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Platte</numerusform>
            <numerusform>%1, %Ln Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageStrip</name>
    <message>
        <source>Images, %1 of %2</source>
        <translation>Bilder, %1 von %2</translation>
    </message>
    <message>
        <source>Enter opens the image</source>
        <translation>Die Eingabetaste öffnet das Bild</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageViewer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Previous image (Left)</source>
        <translation>Voriges Bild (Links)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ins Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>image of images</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Image %1 of %2 of %3</source>
        <comment>number, count, title of the record</comment>
        <translation>Bild %1 von %2 zu %3</translation>
    </message>
    <message>
        <source>This image could not be loaded. It will be tried again in a while.</source>
        <translation>Dieses Bild konnte nicht geladen werden. Später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Previous image (Right)</source>
        <translation>Voriges Bild (Rechts)</translation>
    </message>
    <message>
        <source>Next image (Left)</source>
        <translation>Nächstes Bild (Links)</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportCard</name>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei zum Importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Collections (%1)</source>
        <translation>Sammlungen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take back the import of %1, %2? What it brought goes again. What Discogs has by now, and what you changed since, stays.</source>
        <translation>Den Import von %1 (%2) zurücknehmen? Was er gebracht hat, geht wieder. Was Discogs inzwischen hat und was Sie seither geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Import into your own collection: this one is the sample.</source>
        <translation>Importiert wird in die eigene Sammlung: Dies ist die Beispielsammlung.</translation>
    </message>
    <message>
        <source>Files are looked for in %1. You see first what one would bring.</source>
        <translation>Dateien werden in %1 gesucht. Sie sehen zuerst, was eine bringen würde.</translation>
    </message>
    <message>
        <source>A JSON export, a CSV of the Discogs website, or the database of an older VinylVault. Choose it or drop it here; you see first what it would bring.</source>
        <translation>Ein JSON-Export, eine CSV-Datei der Discogs-Website oder die Datenbank eines älteren VinylVault. Wählen Sie sie oder ziehen Sie sie hierher; Sie sehen zuerst, was sie bringen würde.</translation>
    </message>
    <message>
        <source>Waits until the sync has ended.</source>
        <translation>Wartet, bis der Abgleich fertig ist.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>%1 wird durchgesehen…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>%1 was imported %2.</source>
        <translation>%1 wurde importiert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier import(s) can be undone after it.</source>
        <translation>
            <numerusform>%Ln früherer Import lässt sich danach zurücknehmen.</numerusform>
            <numerusform>%Ln frühere Importe lassen sich danach zurücknehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportReview</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What the file holds, one by one</source>
        <translation>Was in der Datei steht, im Einzelnen</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong with the file:</source>
        <translation>Es wurde nichts geändert. Das stimmt mit der Datei nicht:</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Was %1 bringen würde</translation>
    </message>
    <message>
        <source>Everything in %1 is here already</source>
        <translation>Alles in %1 ist schon hier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportText</name>
    <message numerus="yes">
        <source>%Ln new copies</source>
        <translation>
            <numerusform>%Ln neues Exemplar</numerusform>
            <numerusform>%Ln neue Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new want(s)</source>
        <translation>
            <numerusform>%Ln neuer Eintrag der Suchliste</numerusform>
            <numerusform>%Ln neue Einträge der Suchliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Abspielung</numerusform>
            <numerusform>%Ln Abspielungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s), tags and the like</source>
        <translation>
            <numerusform>%Ln Notiz, Schlagwort oder dergleichen</numerusform>
            <numerusform>%Ln Notizen, Schlagworte und dergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new folder(s)</source>
        <translation>
            <numerusform>%Ln neuer Ordner</numerusform>
            <numerusform>%Ln neue Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of what is here</source>
        <translation>
            <numerusform>%Ln Änderung an dem, was hier ist</numerusform>
            <numerusform>%Ln Änderungen an dem, was hier ist</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Want: %1</source>
        <translation>Suchliste: %1</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Abgespielt: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>an export of VinylVault</source>
        <translation>ein Export von VinylVault</translation>
    </message>
    <message>
        <source>a collection as Discogs writes it</source>
        <translation>eine Sammlung, wie Discogs sie schreibt</translation>
    </message>
    <message>
        <source>a wantlist as Discogs writes it</source>
        <translation>eine Suchliste, wie Discogs sie schreibt</translation>
    </message>
    <message>
        <source>the database of an older VinylVault</source>
        <translation>die Datenbank eines älteren VinylVault</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), %1</source>
        <translation>
            <numerusform>%Ln Eintrag, %1</numerusform>
            <numerusform>%Ln Einträge, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are here already</source>
        <translation>
            <numerusform>%Ln Exemplar ist schon hier</numerusform>
            <numerusform>%Ln Exemplare sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) are here already</source>
        <translation>
            <numerusform>%Ln Eintrag der Suchliste ist schon hier</numerusform>
            <numerusform>%Ln Einträge der Suchliste sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new copies were removed, and stay so</source>
        <translation>
            <numerusform>%Ln der neuen Exemplare war entfernt und bleibt es</numerusform>
            <numerusform>%Ln der neuen Exemplare waren entfernt und bleiben es</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes wait with your own edits and are merged with Discogs.</source>
        <translation>Änderungen warten bei Ihren eigenen und werden mit Discogs zusammengeführt.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Everything in %1 was here already.</source>
        <translation>Alles in %1 war schon hier.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 importiert: %2.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Der Import von %1 wurde zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed or synced since, and stay.</source>
        <translation>
            <numerusform>%Ln Sache wurde seither geändert oder abgeglichen und bleibt.</numerusform>
            <numerusform>%Ln Sachen wurden seither geändert oder abgeglichen und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyCard</name>
    <message>
        <source>Card of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Search from anywhere on the wall</source>
        <translation>Von überall auf der Wand suchen</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>Pfeile, Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Walk along the wall</source>
        <translation>An der Wand entlanggehen</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>Die gewählte Platte öffnen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two key sequences</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Rate the selected record</source>
        <translation>Die gewählte Platte bewerten</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Dafür gibt es keine Taste.</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyField</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Neue Taste drücken…</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeySettings</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alles wie üblich</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one. Backspace takes a key away, Esc leaves it as it is.</source>
        <translation>Eine Taste wählen, dann die neue drücken. Die Rücktaste nimmt eine Taste weg, Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskRail</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Abgleich, %n Sache braucht Sie</numerusform>
            <numerusform>Abgleich, %n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskSettings</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of what is touched</source>
        <translation>Größe der Berührflächen</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size: buttons should be about 9 mm high.</source>
        <translation>Für einen Bildschirm, der seine wahre Größe nicht nennt: Schaltflächen sollten etwa 9 mm hoch sein.</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size, in the full-screen window for a touch screen (vinylvault --kiosk).</source>
        <translation>Für einen Bildschirm, der seine wahre Größe nicht nennt, im Vollbildfenster für Touchscreens (vinylvault --kiosk).</translation>
    </message>
</context>
<context>
    <name>vv::gui::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Dates, numbers and prices are written as is usual with it. The commands speak English.</source>
        <translation>Datum, Zahlen und Preise werden geschrieben, wie es in ihr üblich ist. Die Kommandozeile spricht Englisch.</translation>
    </message>
</context>
<context>
    <name>vv::gui::LetterRail</name>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to, now at %1</source>
        <translation>Springen zu, jetzt bei %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogDelegate</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Abspielung</numerusform>
            <numerusform>%Ln Abspielungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>nicht mehr in der Sammlung</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogPage</name>
    <message>
        <source>Listening log</source>
        <translation>Hörtagebuch</translation>
    </message>
    <message>
        <source>Search the listening log</source>
        <translation>Hörtagebuch durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Abspielung</numerusform>
            <numerusform>%Ln Abspielungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you played matches</source>
        <translation>Nichts Gespieltes passt dazu</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Weniger oder andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Noch nichts gespielt</translation>
    </message>
    <message>
        <source>Choose Play on a record when you put it on. Every play is noted here, and stays on this computer.</source>
        <translation>Wählen Sie bei einer Platte „Auflegen“, wenn Sie sie hören. Jede Abspielung wird hier notiert und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Eine Platte wählen</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogView</name>
    <message>
        <source>Open this record</source>
        <translation>Diese Platte öffnen</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Aus Versehen: diese Abspielung entfernen</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast, dark or light as the system</source>
        <translation>Hoher Kontrast, dunkel oder hell wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Of the size the system asks for. Buttons and rows grow with it.</source>
        <translation>Bezogen auf die Größe, die das System vorgibt. Schaltflächen und Zeilen wachsen mit.</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <translation>Größe der Cover</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself, even where the system allows it</source>
        <translation>Nichts bewegt sich von selbst, auch wo das System es erlaubt</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookupLine</name>
    <message>
        <source>Artist and title, catalogue number, barcode, or release number</source>
        <translation>Interpret und Titel, Katalognummer, Strichcode oder Discogs-Nummer</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt werden soll</translation>
    </message>
    <message>
        <source>Look for it as</source>
        <translation>Suchen als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>Discogs-Nummer</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>In die Ablage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This stands for all pressings. Open the one you have on Discogs, and take its address.</source>
        <translation>Das steht für alle Pressungen. Bei Discogs die eigene öffnen und deren Adresse nehmen.</translation>
    </message>
    <message>
        <source>This is neither the number of a release nor the address of its page.</source>
        <translation>Das ist weder die Nummer einer Veröffentlichung noch die Adresse ihrer Seite.</translation>
    </message>
    <message>
        <source>There is no digit in this barcode.</source>
        <translation>In diesem Strichcode ist keine Ziffer.</translation>
    </message>
</context>
<context>
    <name>vv::gui::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Konto %1 öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The newest backup is from %1. The damaged file is set aside, not deleted.</source>
        <translation>Die neueste Sicherung ist vom %1. Die beschädigte Datei wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>vv::gui::NavDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoteHtml</name>
    <message>
        <source>artist %1</source>
        <translation>Interpret %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>Veröffentlichung %1</translation>
    </message>
    <message>
        <source>master %1</source>
        <translation>Master %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoticeBar</name>
    <message>
        <source>Put the notice away</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>vv::gui::OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>?#:</source>
        <translation>?#:</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnForm</name>
    <message>
        <source>Only here, never on Discogs</source>
        <translation>Nur hier, nie auf Discogs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sunday morning, signed</source>
        <translation>Sonntagmorgen, signiert</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Gezahlter Preis</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>12,50 EUR</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>Wer sie mitnimmt</translation>
    </message>
    <message>
        <source>Until it comes back</source>
        <translation>Bis sie zurückkommt</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Für zwei Wochen</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Für drei Monate</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Sie ist zurück</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Verliehen an</translation>
    </message>
    <message>
        <source>A price is an amount and a currency, such as %1.</source>
        <translation>Ein Preis ist ein Betrag und eine Währung, etwa %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnPhoto</name>
    <message>
        <source>Use your own photo</source>
        <translation>Eigenes Foto verwenden</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnText</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln Änderung vorgenommen</numerusform>
            <numerusform>%Ln Änderungen vorgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Private Notiz geändert</translation>
    </message>
    <message>
        <source>Price paid changed</source>
        <translation>Gezahlter Preis geändert</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Verliehen an %1</translation>
    </message>
    <message>
        <source>Back from being lent</source>
        <translation>Vom Verleihen zurück</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln record(s)</source>
        <translation>
            <numerusform>Schlagwörter bei %Ln Platte geändert</numerusform>
            <numerusform>Schlagwörter bei %Ln Platten geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PageList</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Hörtagebuch</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Suchliste</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>vv::gui::PhotoButtons</name>
    <message>
        <source>Use your own photo…</source>
        <translation>Eigenes Foto verwenden …</translation>
    </message>
    <message>
        <source>Back to the one from Discogs</source>
        <translation>Zurück zu dem von Discogs</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayButton</name>
    <message>
        <source>Played just now</source>
        <translation>Gerade aufgelegt</translation>
    </message>
    <message>
        <source>This record is on the turntable</source>
        <translation>Diese Platte liegt auf dem Plattenteller</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>und %Ln frühere</numerusform>
            <numerusform>und %Ln frühere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <comment>time of a play</comment>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Aus Versehen: diese Abspielung entfernen</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>Nichts liegt auf</translation>
    </message>
    <message>
        <source>Put a record on, open it and press Play: here are its tracks then, and when to flip it.</source>
        <translation>Legen Sie eine Platte auf, öffnen Sie sie hier und drücken Sie „Auflegen“: Dann stehen hier ihre Titel und wann sie umzudrehen ist.</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Zufällig eine Platte wählen</translation>
    </message>
    <message>
        <source>Go to the collection</source>
        <translation>Zur Sammlung</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Platte öffnen</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Keine Titelliste: %1</translation>
    </message>
    <message>
        <source>The tracks are not known yet. Discogs is being asked for them.</source>
        <translation>Die Titel sind noch nicht bekannt. Sie werden gerade bei Discogs angefragt.</translation>
    </message>
    <message>
        <source>Discogs has no tracks of this side.</source>
        <translation>Discogs hat zu dieser Seite keine Titel.</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingText</name>
    <message>
        <source>Side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Disc %1</translation>
    </message>
    <message>
        <source>Flip to %1</source>
        <comment>the other side of the record</comment>
        <translation>Auf %1 umdrehen</translation>
    </message>
    <message>
        <source>Go on with side %1</source>
        <translation>Weiter mit Seite %1</translation>
    </message>
    <message>
        <source>Go on with disc %1</source>
        <translation>Weiter mit Disc %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>a disc of a set</comment>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>flip in %1</source>
        <comment>a time</comment>
        <translation>umdrehen in %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>a time</comment>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Platte</translation>
    </message>
    <message>
        <source>%1 has just ended – flip?</source>
        <comment>a side</comment>
        <translation>%1 ist gerade zu Ende – umdrehen?</translation>
    </message>
    <message>
        <source>%1 has just ended</source>
        <comment>a side</comment>
        <translation>%1 ist gerade zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago – flip?</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 ist seit %n min zu Ende – umdrehen?</numerusform>
            <numerusform>%1 ist seit %n min zu Ende – umdrehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 ist seit %n min zu Ende</numerusform>
            <numerusform>%1 ist seit %n min zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>a day and a time</comment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>track %1 of %2</source>
        <translation>Titel %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flip in %n minute(s)</source>
        <translation>
            <numerusform>umdrehen in %n Minute</numerusform>
            <numerusform>umdrehen in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n minute(s)</source>
        <translation>
            <numerusform>endet in %n Minute</numerusform>
            <numerusform>endet in %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was dieses Gerät verlässt</translation>
    </message>
    <message>
        <source>Only what Discogs needs: your token, what you ask for and what you change of the collection and the wantlist, over https to api.discogs.com. Covers come from Discogs&apos; image host, without the token.</source>
        <translation>Nur was Discogs braucht: der Token, die Anfragen und die Änderungen an Sammlung und Suchliste, über https an api.discogs.com. Die Cover kommen vom Bilderserver von Discogs, ohne den Token.</translation>
    </message>
    <message>
        <source>Plays, tags, loans, purchases, private notes and saved searches stay here. There are no statistics of use, no look for updates and nobody else who is told anything.</source>
        <translation>Abspielungen, Schlagwörter, Verliehenes, Käufe, private Notizen und gespeicherte Suchen bleiben hier. Es gibt keine Nutzungsstatistik, keine Suche nach Aktualisierungen und niemanden sonst, der etwas erfährt.</translation>
    </message>
    <message>
        <source>Your collection, its backups and everything that stays here</source>
        <translation>Die Sammlung, ihre Sicherungen und alles, was hier bleibt</translation>
    </message>
    <message>
        <source>Covers, which can be fetched again</source>
        <translation>Cover, die sich neu holen lassen</translation>
    </message>
    <message>
        <source>What is chosen on this page</source>
        <translation>Was auf dieser Seite gewählt ist</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Was hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s key store, or in a sealed file where there is none; the account above says which. Messages about what goes on are written to the standard error output only, without the token, and to no file.</source>
        <translation>Der Token liegt im Schlüsselspeicher des Systems oder, wo es keinen gibt, in einer verschlüsselten Datei; wo genau, steht oben beim Konto. Meldungen über den Ablauf gehen nur an die Standardfehlerausgabe, ohne den Token, und in keine Datei.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The window&apos;s size and place are remembered for each arrangement of screens.</source>
        <translation>Größe und Platz des Fensters werden für jede Anordnung der Bildschirme gemerkt.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten. What the window is like when it is closed is remembered again.</source>
        <translation>Ist vergessen. Wie das Fenster beim Schließen ist, wird wieder gemerkt.</translation>
    </message>
</context>
<context>
    <name>vv::gui::QuickLook</name>
    <message>
        <source>No tracks are known yet.</source>
        <translation>Noch sind keine Titel bekannt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and artist</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordBody</name>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Keine Titelliste: %1</translation>
    </message>
    <message>
        <source>Data provided by Discogs, as of %1.</source>
        <translation>Daten von Discogs, Stand: %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordContent</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Media / sleeve</source>
        <translation>Platte / Hülle</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Wanted since</source>
        <translation>Gesucht seit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Verliehen an</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordDetails</name>
    <message>
        <source>Open on Discogs</source>
        <translation>Bei Discogs öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>All pressings on Discogs</source>
        <translation>Alle Pressungen bei Discogs</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Abspielungen</translation>
    </message>
    <message>
        <source>Notes on the release</source>
        <translation>Anmerkungen zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Labels and companies</source>
        <translation>Labels und Firmen</translation>
    </message>
    <message>
        <source>Barcode and other numbers</source>
        <translation>Strichcode und andere Nummern</translation>
    </message>
    <message>
        <source>On Discogs</source>
        <translation>Bei Discogs</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this release</source>
        <translation>
            <numerusform>%n weiteres Exemplar dieser Veröffentlichung</numerusform>
            <numerusform>%n weitere Exemplare dieser Veröffentlichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pressings in your collection</source>
        <translation>
            <numerusform>%n weitere Pressung in der Sammlung</numerusform>
            <numerusform>%n weitere Pressungen in der Sammlung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Von der Suchliste nehmen</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Auf die Suchliste setzen</translation>
    </message>
    <message>
        <source>Open on Discogs</source>
        <translation>Bei Discogs öffnen</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Aus der Sammlung entfernen</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Found it: add to the collection</source>
        <translation>Gefunden: zur Sammlung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this release on purpose</source>
        <translation>
            <numerusform>%n Exemplar dieser Ausgabe mit Absicht</numerusform>
            <numerusform>%n Exemplare dieser Ausgabe mit Absicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pressings of this album on purpose</source>
        <translation>
            <numerusform>%n Pressung dieses Albums mit Absicht</numerusform>
            <numerusform>%n Pressungen dieses Albums mit Absicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies with this bar code on purpose</source>
        <translation>
            <numerusform>%n Exemplar mit diesem Strichcode mit Absicht</numerusform>
            <numerusform>%n Exemplare mit diesem Strichcode mit Absicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Use your own photo…</source>
        <translation>Eigenes Foto verwenden …</translation>
    </message>
    <message>
        <source>Back to the picture from Discogs</source>
        <translation>Zurück zum Bild von Discogs</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordTable</name>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
</context>
<context>
    <name>vv::gui::RelatedRow</name>
    <message>
        <source>Open this record</source>
        <translation>Diese Platte öffnen</translation>
    </message>
</context>
<context>
    <name>vv::gui::ResultsPane</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>In die Ablage</translation>
    </message>
    <message>
        <source>Want it</source>
        <translation>Auf die Suchliste</translation>
    </message>
    <message>
        <source>Found on Discogs</source>
        <translation>Bei Discogs gefunden</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>Tippen oder scannen</translation>
    </message>
    <message>
        <source>A barcode goes straight to the tray, also without a connection. Anything else is searched on Discogs.</source>
        <translation>Ein Strichcode kommt gleich in die Ablage, auch ohne Verbindung. Alles andere wird bei Discogs gesucht.</translation>
    </message>
    <message>
        <source>Searching Discogs</source>
        <translation>Discogs wird durchsucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words, or the catalogue number on the spine or label.</source>
        <translation>Weniger Wörter versuchen oder die Katalognummer vom Rücken oder Label.</translation>
    </message>
    <message>
        <source>Try it as text, or by artist and title.</source>
        <translation>Als Text versuchen oder mit Interpret und Titel.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 pressings</source>
        <translation>%1 von %2 Pressungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pressing(s)</source>
        <translation>
            <numerusform>%Ln Pressung</numerusform>
            <numerusform>%Ln Pressungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Von der Suchliste nehmen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionBar</name>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Set fields</source>
        <translation>Felder setzen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Gewählte Platten</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+5 do the same</source>
        <translation>Alt+0 bis Alt+5 tun dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln Platte gewählt</numerusform>
            <numerusform>%Ln Platten gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) from the collection, here and on Discogs?</source>
        <translation>
            <numerusform>%Ln Platte aus der Sammlung entfernen, hier und bei Discogs?</numerusform>
            <numerusform>%Ln Platten aus der Sammlung entfernen, hier und bei Discogs?</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tap records to select them</source>
        <translation>Zum Auswählen Platten antippen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionSummary</name>
    <message>
        <source>What you change now is changed for all of them, and can be undone in one step. They can also be dragged to a folder.</source>
        <translation>Was jetzt geändert wird, wird bei allen geändert und lässt sich in einem Schritt zurücknehmen. Alle zusammen lassen sich auch in einen Ordner ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln Platte gewählt</numerusform>
            <numerusform>%Ln Platten gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shell</name>
    <message>
        <source>Change token</source>
        <translation>Token wechseln</translation>
    </message>
    <message>
        <source>%1 was removed. Its data is now in %2.</source>
        <translation>%1 wurde entfernt. Die Daten liegen jetzt in %2.</translation>
    </message>
    <message>
        <source>Many records are not on Discogs any more. The Sync page asks what to do.</source>
        <translation>Viele Platten gibt es bei Discogs nicht mehr. Die Seite Abgleich fragt, was zu tun ist.</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Es läuft schon ein Abgleich.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Suchliste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Platte hinzufügen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>Über VinylVault</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Hörtagebuch</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>This record is not in the collection any more.</source>
        <translation>Diese Platte ist nicht mehr in der Sammlung.</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shortcuts</name>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1 ist schon vergeben: „%2“.</translation>
    </message>
    <message>
        <source>%1 is needed to walk through the window.</source>
        <translation>%1 wird gebraucht, um sich durch das Fenster zu bewegen.</translation>
    </message>
    <message>
        <source>%1 alone is typed into the search. Hold Ctrl or Alt with it.</source>
        <translation>%1 allein wird in die Suche getippt. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>%1 is needed where text is written.</source>
        <translation>%1 wird gebraucht, wo Text geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vv::gui::SideList</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a track&apos;s artist and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>Läuft: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>Collection, %Ln record(s)</source>
        <translation>
            <numerusform>Sammlung, %Ln Platte</numerusform>
            <numerusform>Sammlung, %Ln Platten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wantlist, %Ln record(s)</source>
        <translation>
            <numerusform>Suchliste, %Ln Platte</numerusform>
            <numerusform>Suchliste, %Ln Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Abgleich, %n Sache braucht Sie</numerusform>
            <numerusform>Abgleich, %n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>Läuft gerade: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortButton</name>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Am häufigsten aufgelegt</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt aufgelegt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Z – A</source>
        <translation>Z – A</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, the other way round</source>
        <translation>Sortiert nach: %1, umgekehrt</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Ursprüngliches Jahr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Group headers</source>
        <translation>Gruppenüberschriften</translation>
    </message>
    <message>
        <source>Select records</source>
        <translation>Platten auswählen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortingSettings</name>
    <message>
        <source>Sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <translation>Übergangene Artikel</translation>
    </message>
</context>
<context>
    <name>vv::gui::SpinRecord</name>
    <message>
        <source>SPIN</source>
        <translation>DREHEN</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Zufällig eine Platte wählen</translation>
    </message>
</context>
<context>
    <name>vv::gui::StarsLabel</name>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Mit %1 von 5 bewertet</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Arrows or 0 to 5 change the rating</source>
        <translation>Pfeiltasten oder 0 bis 5 ändern die Bewertung</translation>
    </message>
    <message>
        <source>%1. Click a star to rate, the same one again to take the rating away.</source>
        <translation>%1. Ein Klick auf einen Stern bewertet, noch einer auf denselben nimmt die Bewertung weg.</translation>
    </message>
</context>
<context>
    <name>vv::gui::StatsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Records by decade</source>
        <translation>Platten nach Jahrzehnt</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Collection value, two years</source>
        <translation>Wert der Sammlung, zwei Jahre</translation>
    </message>
    <message numerus="yes">
        <source>Listening, last %n week(s)</source>
        <translation>
            <numerusform>Gehört, letzte %n Woche</numerusform>
            <numerusform>Gehört, letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>Medianwert</translation>
    </message>
    <message>
        <source>Played this year</source>
        <translation>Dieses Jahr gespielt</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Once there are records in the collection, it is shown here how old they are, what they are worth and how often you play them.</source>
        <translation>Sobald Platten in der Sammlung sind, ist hier zu sehen, wie alt sie sind, was sie wert sind und wie oft Sie sie auflegen.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Platten hinzufügen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 70s or 1970s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decade or genre, so many records</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Platte</numerusform>
            <numerusform>%Ln Platten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a year</source>
        <translation>
            <numerusform>%Ln Platte ohne Jahr</numerusform>
            <numerusform>%Ln Platten ohne Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <translation>
            <numerusform>%n weiteres Genre</numerusform>
            <numerusform>%n weitere Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a genre</source>
        <translation>
            <numerusform>%Ln Platte ohne Genre</numerusform>
            <numerusform>%Ln Platten ohne Genre</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs has not said yet what the collection is worth. It is asked at every sync.</source>
        <translation>Discogs hat noch nicht gesagt, was die Sammlung wert ist. Bei jedem Abgleich wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 since %2. A line is drawn once Discogs has said another value at a later sync.</source>
        <translation>%1 seit %2. Eine Linie erscheint, sobald Discogs bei einem späteren Abgleich einen anderen Wert nennt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, how often it was played</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most played: %1</source>
        <translation>Am häufigsten aufgelegt: %1</translation>
    </message>
    <message>
        <source>No plays yet. Choose Play on a record when you put it on, and it is counted here.</source>
        <translation>Noch keine Abspielungen. Wählen Sie bei einer Platte „Auflegen“, wenn Sie sie hören, dann wird sie hier gezählt.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncCard</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No Discogs account</source>
        <translation>Kein Discogs-Konto</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogs ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Everything here works without it.</source>
        <translation>Alles hier geht auch ohne.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Token wechseln</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs blockiert Anfragen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing was changed both here and on Discogs.</source>
        <translation>Nichts wurde zugleich hier und bei Discogs geändert.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Everything that was changed here is on Discogs, too.</source>
        <translation>Alles, was hier geändert wurde, steht auch bei Discogs.</translation>
    </message>
    <message>
        <source>Changed on Discogs</source>
        <translation>Bei Discogs geändert</translation>
    </message>
    <message>
        <source>When somebody corrects one of your releases in the database, it is listed here.</source>
        <translation>Wenn jemand eine Ihrer Veröffentlichungen in der Datenbank berichtigt, steht es hier.</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Entfernte Platten</translation>
    </message>
    <message>
        <source>No record was removed. Those that are keep their plays and notes here.</source>
        <translation>Keine Platte wurde entfernt. Entfernte behalten hier, wann sie gespielt wurden, und ihre Notizen.</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>Bisherige Abgleiche</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>Es gab noch keinen Abgleich.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Alle meine behalten</translation>
    </message>
    <message>
        <source>Take all of Discogs’</source>
        <translation>Alle von Discogs nehmen</translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>Alle zurückziehen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>On Discogs: %1</source>
        <translation>Bei Discogs: %1</translation>
    </message>
    <message>
        <source>Before: %1 · changed here %2</source>
        <translation>Vorher: %1 · hier geändert: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take Discogs’</source>
        <translation>Von Discogs nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln-mal gespielt</numerusform>
            <numerusform>%Ln-mal gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
    <message>
        <source>Add to Discogs again</source>
        <translation>Bei Discogs neu aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.</source>
        <translation>
            <numerusform>Ihre Seite von %Ln Konflikt senden? Was Discogs dort hat, wird endgültig überschrieben.</numerusform>
            <numerusform>Ihre Seite von %Ln Konflikten senden? Was Discogs dort hat, wird endgültig überschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.</source>
        <translation>
            <numerusform>Bei %Ln Konflikt die Seite von Discogs nehmen? Was Sie dort geändert haben, ist endgültig verloren.</numerusform>
            <numerusform>Bei %Ln Konflikten die Seite von Discogs nehmen? Was Sie dort geändert haben, ist endgültig verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln change(s)? They are lost for good.</source>
        <translation>
            <numerusform>%Ln Änderung zurückziehen? Sie ist endgültig verloren.</numerusform>
            <numerusform>%Ln Änderungen zurückziehen? Sie sind endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the folder “%1”, which could not be made.</source>
        <translation>Wartet auf den Ordner „%1“, der nicht angelegt werden konnte.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPanel</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Alles abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Token wechseln</translation>
    </message>
    <message>
        <source>Not connected to Discogs</source>
        <translation>Nicht mit Discogs verbunden</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced with Discogs</source>
        <translation>Mit Discogs abgeglichen</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs blockiert Anfragen</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogs ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The last sync did not end well</source>
        <translation>Der letzte Abgleich ging nicht gut aus</translation>
    </message>
    <message>
        <source>Everything here works without it. Changes wait until it is back.</source>
        <translation>Alles hier geht auch ohne. Änderungen warten, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and the collection is kept in step with it.</source>
        <translation>Verbinden Sie Ihr Discogs-Konto, dann bleibt die Sammlung mit ihm im Gleichstand.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>Next sync at %1</source>
        <translation>Nächster Abgleich: %1</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</source>
        <translation>
            <numerusform>%Ln Platte von hier gibt es bei Discogs nicht mehr. Das sind viele auf einmal, darum wurde nichts entfernt. Entfernte Platten behalten, wann sie gespielt wurden, und lassen sich zurückholen.</numerusform>
            <numerusform>%Ln Platten von hier gibt es bei Discogs nicht mehr. Das sind viele auf einmal, darum wurde nichts entfernt. Entfernte Platten behalten, wann sie gespielt wurden, und lassen sich zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads what is new and sends what waits</source>
        <translation>Liest, was neu ist, und sendet, was wartet</translation>
    </message>
    <message>
        <source>Reads everything, also what seems unchanged</source>
        <translation>Liest alles, auch was unverändert scheint</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</source>
        <translation>
            <numerusform>%Ln gesuchte Platte steht nicht mehr auf Ihrer Suchliste bei Discogs. Das sind viele auf einmal, darum wurde nichts entfernt. Die Notizen dazu gingen mit verloren.</numerusform>
            <numerusform>%Ln gesuchte Platten stehen nicht mehr auf Ihrer Suchliste bei Discogs. Das sind viele auf einmal, darum wurde nichts entfernt. Die Notizen dazu gingen mit verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSection</name>
    <message>
        <source>Show this record</source>
        <translation>Diese Platte zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSettings</name>
    <message>
        <source>Only on demand</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Von selbst abgleichen</translation>
    </message>
    <message>
        <source>Changes made here are sent at once, whatever is chosen. Discogs asks that what is shown be no older than six hours.</source>
        <translation>Was hier geändert wird, wird in jedem Fall gleich gesendet. Discogs verlangt, dass das Gezeigte nicht älter als sechs Stunden ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Fetch tracks, credits and notes in the background</source>
        <translation>Titel, Mitwirkende und Anmerkungen im Hintergrund holen</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Looking up the account…</source>
        <translation>Konto wird abgefragt …</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Ordner werden gelesen …</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>%1 von %2 abgeglichen</translation>
    </message>
    <message>
        <source>Syncing the collection…</source>
        <translation>Sammlung wird abgeglichen …</translation>
    </message>
    <message>
        <source>Wantlist: %1 of %2</source>
        <translation>Suchliste: %1 von %2</translation>
    </message>
    <message>
        <source>Syncing the wantlist…</source>
        <translation>Suchliste wird abgeglichen …</translation>
    </message>
    <message>
        <source>Details: %1 of %2</source>
        <translation>Details: %1 von %2</translation>
    </message>
    <message>
        <source>Fetching details…</source>
        <translation>Details werden geholt …</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Wert wird gelesen …</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent</source>
        <translation>
            <numerusform>%Ln Anfrage gesendet</numerusform>
            <numerusform>%Ln Anfragen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>noch %1 von %2 in dieser Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>bisher %n Fehler</numerusform>
            <numerusform>bisher %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detailed</source>
        <translation>%1 von %2 mit Einzelheiten</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Alles abgleichen</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <source>Quick sync</source>
        <translation>Schneller Abgleich</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Abgebrochen nach %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Fehlgeschlagen nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugekommen</numerusform>
            <numerusform>%Ln hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Sending change %1 of %2</source>
        <translation>Änderung %1 von %2 wird gesendet</translation>
    </message>
    <message>
        <source>Sending your changes…</source>
        <translation>Ihre Änderungen werden gesendet …</translation>
    </message>
</context>
<context>
    <name>vv::gui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, now at %1</source>
        <translation>Spalten, jetzt bei %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>vor %1 Wochen</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>vor %1 Monaten</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>vor %1 Jahren</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenCard</name>
    <message>
        <source>Test now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Token wechseln…</translation>
    </message>
    <message>
        <source>Remove token…</source>
        <translation>Token entfernen…</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Mit Discogs verbinden</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the token from this machine? The collection stays and can be looked at, searched and played without it; a sync needs one again. On Discogs it stays valid until you revoke it there.</source>
        <translation>Den Token von diesem Gerät entfernen? Die Sammlung bleibt und lässt sich ohne ihn ansehen, durchsuchen und spielen; zum Abgleichen braucht es wieder einen. Bei Discogs gilt er, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>These records are invented. Connect your own account to see yours.</source>
        <translation>Diese Platten sind erfunden. Mit dem eigenen Konto erscheinen die eigenen.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Der Token wird gesucht…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>There is no token. What is here stays readable; a sync needs one.</source>
        <translation>Es gibt keinen Token. Was hier ist, bleibt lesbar; zum Abgleichen braucht es einen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenText</name>
    <message>
        <source>The token is kept in the key store of the system.</source>
        <translation>Der Token liegt im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>Der Token liegt in einer verschlüsselten Datei im Datenordner.</translation>
    </message>
    <message>
        <source>The token is kept in memory only, until the program ends.</source>
        <translation>Der Token liegt nur im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The token was given in the environment variable VINYLVAULT_TOKEN, and is changed there.</source>
        <translation>Der Token kam aus der Umgebungsvariablen VINYLVAULT_TOKEN und wird dort geändert.</translation>
    </message>
    <message>
        <source>The token was given in the file named with --token-file, and is changed there.</source>
        <translation>Der Token kam aus der mit --token-file genannten Datei und wird dort geändert.</translation>
    </message>
    <message>
        <source>It has not been tested yet.</source>
        <translation>Er wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation>Discogs wird gefragt…</translation>
    </message>
    <message>
        <source>Discogs accepts it (tested %1).</source>
        <translation>Discogs nimmt ihn an (geprüft: %1).</translation>
    </message>
    <message>
        <source>Discogs no longer accepts it (tested %1). Change the token; your collection here stays as it is.</source>
        <translation>Discogs nimmt ihn nicht mehr an (geprüft: %1). Den Token wechseln; die Sammlung hier bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Last tested %1.</source>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
    <message>
        <source>Whether it still holds is not known: %1 %2</source>
        <translation>Ob er noch gilt, ist nicht bekannt: %1 %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side or disc, and its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a time</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Show the credits of each track</source>
        <translation>Mitwirkende der einzelnen Titel zeigen</translation>
    </message>
    <message>
        <source>Hide the credits of each track</source>
        <translation>Mitwirkende der einzelnen Titel verbergen</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrayPane</name>
    <message>
        <source>Records gather here, with folder and conditions, until you add them all in one step. They stay when you leave.</source>
        <translation>Hier sammeln sich Platten mit Ordner und Zustand, bis alle in einem Schritt hinzugefügt werden. Sie bleiben auch nach dem Verlassen der Seite.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachschlagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Take out of the tray (Del)</source>
        <translation>Aus der Ablage nehmen (Entf)</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Ablage · %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Find otherwise…</source>
        <translation>Anders suchen…</translation>
    </message>
    <message>
        <source>For the selected record</source>
        <translation>Für die gewählte Platte</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected records</source>
        <translation>
            <numerusform>Für %Ln gewählte Platte</numerusform>
            <numerusform>Für %Ln gewählte Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>For all, and what comes next</source>
        <translation>Für alle und was danach kommt</translation>
    </message>
    <message>
        <source>For what comes next</source>
        <translation>Für das, was danach kommt</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Zur Sammlung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s) to the collection</source>
        <translation>
            <numerusform>%Ln Platte zur Sammlung hinzufügen</numerusform>
            <numerusform>%Ln Platten zur Sammlung hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::TraySettings</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Nicht kategorisiert</translation>
    </message>
</context>
<context>
    <name>vv::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Saved search %1 deleted</source>
        <translation>Gespeicherte Suche %1 gelöscht</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Play removed</source>
        <translation>Abspielung entfernt</translation>
    </message>
    <message>
        <source>Play noted</source>
        <translation>Abspielung notiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the tray</source>
        <translation>
            <numerusform>%Ln Platte aus der Ablage genommen</numerusform>
            <numerusform>%Ln Platten aus der Ablage genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Records put in order anew</source>
        <translation>Platten neu sortiert</translation>
    </message>
    <message>
        <source>Taken back: the photo from before is shown again</source>
        <translation>Zurückgenommen: Das vorige Foto ist wieder zu sehen</translation>
    </message>
    <message>
        <source>Taken back: the picture from Discogs is shown again</source>
        <translation>Zurückgenommen: Das Bild von Discogs ist wieder zu sehen</translation>
    </message>
    <message>
        <source>Your own photo is the cover now</source>
        <translation>Das eigene Foto ist jetzt das Cover</translation>
    </message>
    <message>
        <source>The picture from Discogs is the cover again</source>
        <translation>Das Bild von Discogs ist wieder das Cover</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <comment>a side, as a play</comment>
        <translation>%1 notiert</translation>
    </message>
    <message>
        <source>Off the turntable</source>
        <translation>Vom Plattenteller genommen</translation>
    </message>
</context>
<context>
    <name>vv::gui::ValueChart</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month and its year, in the letters of QLocale::toString()</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>vv::gui::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Covers (Ctrl+Shift+1)</source>
        <translation>Cover (Strg+Umschalt+1)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+2)</source>
        <translation>Tabelle (Strg+Umschalt+2)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Shelf (Ctrl+Shift+3)</source>
        <translation>Regal (Strg+Umschalt+3)</translation>
    </message>
</context>
<context>
    <name>vv::gui::WantlistPage</name>
    <message>
        <source>Wantlist</source>
        <translation>Suchliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Platte</numerusform>
            <numerusform>%Ln Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your wantlist is on its way</source>
        <translation>Ihre Suchliste ist unterwegs</translation>
    </message>
    <message>
        <source>It comes after the collection.</source>
        <translation>Sie kommt nach der Sammlung.</translation>
    </message>
    <message>
        <source>Nothing on the wantlist</source>
        <translation>Nichts auf der Suchliste</translation>
    </message>
    <message>
        <source>Search the wantlist</source>
        <translation>Suchliste durchsuchen</translation>
    </message>
    <message>
        <source>Order of the wantlist</source>
        <translation>Reihenfolge der Suchliste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Find something to want</source>
        <translation>Etwas für die Suchliste finden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing on your wantlist matches</source>
        <translation>Nichts auf der Suchliste passt dazu</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Weniger oder andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Find what you are after on Discogs and choose &quot;Want it&quot;. What you add to your wantlist there appears here after the next sync.</source>
        <translation>Bei Discogs finden, was noch fehlt, und „Auf die Suchliste“ wählen. Was dort auf die Suchliste kommt, erscheint nach dem nächsten Abgleich hier.</translation>
    </message>
</context>
<context>
    <name>vv::gui::WelcomePage</name>
    <message>
        <source>Welcome to VinylVault</source>
        <translation>Willkommen bei VinylVault</translation>
    </message>
    <message>
        <source>Your record collection, kept on your own machine.</source>
        <translation>Ihre Plattensammlung, auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Mit Discogs verbinden</translation>
    </message>
    <message>
        <source>Try it with a sample collection</source>
        <translation>Mit einer Beispielsammlung ausprobieren</translation>
    </message>
    <message>
        <source>The sample collection is invented and needs no network and no account.</source>
        <translation>Die Beispielsammlung ist erfunden und braucht weder Netz noch Konto.</translation>
    </message>
    <message>
        <source>Show my records</source>
        <translation>Meine Platten zeigen</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>The token is kept in: %1.</source>
        <translation>Ort des Tokens: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Konto %1 öffnen</translation>
    </message>
</context>
<context>
    <name>vv::models::CollectionModel</name>
    <message>
        <source>Not on a label</source>
        <translation>Auf keinem Label</translation>
    </message>
</context>
<context>
    <name>vv::models::Columns</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Ursprüngliches Jahr</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Cat. no.</source>
        <comment>catalogue number</comment>
        <translation>Kat.-Nr.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>condition of the record</comment>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <comment>condition of the sleeve</comment>
        <translation>Hülle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt aufgelegt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Platte</numerusform>
            <numerusform>%1, %Ln Platten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Grouping</name>
    <message>
        <source>Without an artist</source>
        <translation>Ohne Interpret</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Wert unbekannt</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Andere Schriften</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1970s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1 times or more</source>
        <translation>%1-mal oder öfter gespielt</translation>
    </message>
    <message>
        <source>Played %1 to %2 times</source>
        <translation>%1- bis %2-mal gespielt</translation>
    </message>
    <message numerus="yes">
        <source>Played %n time(s)</source>
        <translation>
            <numerusform>Einmal gespielt</numerusform>
            <numerusform>%n-mal gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an amount of money</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount of money</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts of money</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1★</source>
        <translation>%1★</translation>
    </message>
    <message>
        <source>Without a catalogue number</source>
        <translation>Ohne Katalognummer</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>Format unbekannt</translation>
    </message>
    <message>
        <source>Folder not known</source>
        <translation>Ordner unbekannt</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Zustandsangabe</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Ohne Genre</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Ohne Stil</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
</context>
<context>
    <name>vv::models::PlayLogModel</name>
    <message>
        <source>Before %1</source>
        <translation>Vor dem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Abspielung</numerusform>
            <numerusform>%Ln Abspielungen</numerusform>
        </translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>nicht mehr in der Sammlung</translation>
    </message>
</context>
<context>
    <name>vv::models::PressingText</name>
    <message>
        <source>Release %1</source>
        <translation>Veröffentlichung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it</source>
        <translation>
            <numerusform>%Ln hat sie</numerusform>
            <numerusform>%Ln haben sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want it</source>
        <translation>
            <numerusform>%Ln sucht sie</numerusform>
            <numerusform>%Ln suchen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>On your wantlist</source>
        <translation>Auf der Suchliste</translation>
    </message>
    <message numerus="yes">
        <source>You have %n copies</source>
        <translation>
            <numerusform>%n Exemplar vorhanden</numerusform>
            <numerusform>%n Exemplare vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::RowText</name>
    <message>
        <source>rated %1</source>
        <translation>mit %1 bewertet</translation>
    </message>
    <message>
        <source>%1, changes wait to be sent</source>
        <translation>%1, Änderungen noch zu senden</translation>
    </message>
    <message>
        <source>%1, a change needs you</source>
        <translation>%1, eine Änderung braucht Sie</translation>
    </message>
</context>
<context>
    <name>vv::models::TrayModel</name>
    <message>
        <source>Barcode %1</source>
        <translation>Strichcode %1</translation>
    </message>
    <message>
        <source>Will be looked up</source>
        <translation>Wird noch nachgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have it: choose yours</source>
        <translation>
            <numerusform>%n Pressung hat ihn: die eigene wählen</numerusform>
            <numerusform>%n Pressungen haben ihn: die eigene wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs knows no record with it</source>
        <translation>Discogs kennt keine Platte damit</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Nicht kategorisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
</TS>
