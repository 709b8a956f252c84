<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>vv::gui::Actions</name>
    <message numerus="yes">
        <source>Rate %n star(s)</source>
        <translation>
            <numerusform>Rate %n star</numerusform>
            <numerusform>Rate %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::AddPage</name>
    <message numerus="yes">
        <source>%n pressings have the barcode %1: choose yours</source>
        <translation>
            <numerusform>One pressing has the barcode %1</numerusform>
            <numerusform>%n pressings have the barcode %1: choose yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to your collection</source>
        <translation>
            <numerusform>%Ln record added to your collection</numerusform>
            <numerusform>%Ln records added to your collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BackupCard</name>
    <message numerus="yes">
        <source>The newest of %n backup(s) was made %1. One a day is made by itself.</source>
        <translation>
            <numerusform>The only backup was made %1. One a day is made by itself.</numerusform>
            <numerusform>The newest of %n backups was made %1. One a day is made by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkMenus</name>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::CalendarChart</name>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>so many plays</comment>
        <translation>
            <numerusform>%1 on %n day</numerusform>
            <numerusform>%1 on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionLine</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::CoversCard</name>
    <message numerus="yes">
        <source>%Ln cover(s)</source>
        <translation>
            <numerusform>%Ln cover</numerusform>
            <numerusform>%Ln covers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cover(s) of your records are here.</source>
        <translation>
            <numerusform>%1 of %Ln cover of your records are here.</numerusform>
            <numerusform>%1 of %Ln covers of your records are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailText</name>
    <message numerus="yes">
        <source>%1 of 5, %Ln rating(s)</source>
        <translation>
            <numerusform>%1 of 5, %Ln rating</numerusform>
            <numerusform>%1 of 5, %Ln ratings</numerusform>
        </translation>
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
            <numerusform>%Ln, from %1 in your Discogs currency</numerusform>
            <numerusform>%Ln, from %1 in your Discogs currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln, from %1</numerusform>
            <numerusform>%Ln, from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditMark</name>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln change waits to be sent</numerusform>
            <numerusform>%Ln changes wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %n star(s)</source>
        <translation>
            <numerusform>Rated %n star</numerusform>
            <numerusform>Rated %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rated</source>
        <translation>
            <numerusform>%Ln record rated</numerusform>
            <numerusform>%Ln records rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved</source>
        <translation>
            <numerusform>%Ln record moved</numerusform>
            <numerusform>%Ln records moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln record removed</numerusform>
            <numerusform>%Ln records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought back</source>
        <translation>
            <numerusform>%Ln record brought back</numerusform>
            <numerusform>%Ln records brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln change made</numerusform>
            <numerusform>%Ln changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the new folder %1</source>
        <translation>
            <numerusform>%Ln record moved to the new folder %1</numerusform>
            <numerusform>%Ln records moved to the new folder %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln record moved to %1</numerusform>
            <numerusform>%Ln records moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on %Ln record(s)</source>
        <translation>
            <numerusform>%1 changed on %Ln record</numerusform>
            <numerusform>%1 changed on %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ExportCard</name>
    <message numerus="yes">
        <source>Exported %Ln want(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln want to %1.</numerusform>
            <numerusform>Exported %Ln wants to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln copies to %1.</source>
        <translation>
            <numerusform>Exported %Ln copy to %1.</numerusform>
            <numerusform>Exported %Ln copies to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the collection page shows now (%Ln record(s))</source>
        <translation>
            <numerusform>What the collection page shows now (%Ln record)</numerusform>
            <numerusform>What the collection page shows now (%Ln records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderPage</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportCard</name>
    <message numerus="yes">
        <source>%Ln earlier import(s) can be undone after it.</source>
        <translation>
            <numerusform>%Ln earlier import can be undone after it.</numerusform>
            <numerusform>%Ln earlier imports can be undone after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportText</name>
    <message numerus="yes">
        <source>%Ln new copies</source>
        <translation>
            <numerusform>%Ln new copy</numerusform>
            <numerusform>%Ln new copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new want(s)</source>
        <translation>
            <numerusform>%Ln new want</numerusform>
            <numerusform>%Ln new wants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s), tags and the like</source>
        <translation>
            <numerusform>%Ln note, tag or the like</numerusform>
            <numerusform>%Ln notes, tags and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new folder(s)</source>
        <translation>
            <numerusform>%Ln new folder</numerusform>
            <numerusform>%Ln new folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of what is here</source>
        <translation>
            <numerusform>%Ln change of what is here</numerusform>
            <numerusform>%Ln changes of what is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), %1</source>
        <translation>
            <numerusform>%Ln record, %1</numerusform>
            <numerusform>%Ln records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are here already</source>
        <translation>
            <numerusform>%Ln copy is here already</numerusform>
            <numerusform>%Ln copies are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) are here already</source>
        <translation>
            <numerusform>%Ln want is here already</numerusform>
            <numerusform>%Ln wants are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new copies were removed, and stay so</source>
        <translation>
            <numerusform>%Ln of the new copies was removed, and stays so</numerusform>
            <numerusform>%Ln of the new copies were removed, and stay so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed or synced since, and stay.</source>
        <translation>
            <numerusform>%Ln thing was changed or synced since, and stays.</numerusform>
            <numerusform>%Ln things were changed or synced since, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskRail</name>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Sync, %n thing needs you</numerusform>
            <numerusform>Sync, %n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::LogDelegate</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::LogPage</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnText</name>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln change made</numerusform>
            <numerusform>%Ln changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln record(s)</source>
        <translation>
            <numerusform>Tags changed on %Ln record</numerusform>
            <numerusform>Tags changed on %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and one earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingText</name>
    <message numerus="yes">
        <source>%1 has ended %n min ago – flip?</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 has ended %n min ago – flip?</numerusform>
            <numerusform>%1 has ended %n min ago – flip?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 has ended %n min ago</numerusform>
            <numerusform>%1 has ended %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flip in %n minute(s)</source>
        <translation>
            <numerusform>flip in %n minute</numerusform>
            <numerusform>flip in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n minute(s)</source>
        <translation>
            <numerusform>ends in %n minute</numerusform>
            <numerusform>ends in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordContent</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordDetails</name>
    <message numerus="yes">
        <source>%n other copies of this release</source>
        <translation>
            <numerusform>Another copy of this release</numerusform>
            <numerusform>%n other copies of this release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pressings in your collection</source>
        <translation>
            <numerusform>Another pressing in your collection</numerusform>
            <numerusform>%n other pressings in your collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordMenu</name>
    <message numerus="yes">
        <source>%n copies of this release on purpose</source>
        <translation>
            <numerusform>One copy of this release on purpose</numerusform>
            <numerusform>%n copies of this release on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pressings of this album on purpose</source>
        <translation>
            <numerusform>One pressing of this album on purpose</numerusform>
            <numerusform>%n pressings of this album on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies with this bar code on purpose</source>
        <translation>
            <numerusform>One copy with this bar code on purpose</numerusform>
            <numerusform>%n copies with this bar code on purpose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ResultsPane</name>
    <message numerus="yes">
        <source>%Ln pressing(s)</source>
        <translation>
            <numerusform>%Ln pressing</numerusform>
            <numerusform>%Ln pressings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) from the collection, here and on Discogs?</source>
        <translation>
            <numerusform>Remove %Ln record from the collection, here and on Discogs?</numerusform>
            <numerusform>Remove %Ln records from the collection, here and on Discogs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::Sidebar</name>
    <message numerus="yes">
        <source>Collection, %Ln record(s)</source>
        <translation>
            <numerusform>Collection, %Ln record</numerusform>
            <numerusform>Collection, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wantlist, %Ln record(s)</source>
        <translation>
            <numerusform>Wantlist, %Ln record</numerusform>
            <numerusform>Wantlist, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Sync, %n thing needs you</numerusform>
            <numerusform>Sync, %n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::StatsPage</name>
    <message numerus="yes">
        <source>Listening, last %n week(s)</source>
        <translation>
            <numerusform>Listening, last %n week</numerusform>
            <numerusform>Listening, last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a year</source>
        <translation>
            <numerusform>%Ln record without a year</numerusform>
            <numerusform>%Ln records without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <translation>
            <numerusform>%n more genre</numerusform>
            <numerusform>%n more genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a genre</source>
        <translation>
            <numerusform>%Ln record without a genre</numerusform>
            <numerusform>%Ln records without a genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.</source>
        <translation>
            <numerusform>Send your side of %Ln conflict? What Discogs has there is overwritten for good.</numerusform>
            <numerusform>Send your side of %Ln conflicts? What Discogs has there is overwritten for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.</source>
        <translation>
            <numerusform>Take Discogs’ side of %Ln conflict? What you changed there is lost for good.</numerusform>
            <numerusform>Take Discogs’ side of %Ln conflicts? What you changed there is lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln change(s)? They are lost for good.</source>
        <translation>
            <numerusform>Withdraw %Ln change? It is lost for good.</numerusform>
            <numerusform>Withdraw %Ln changes? They are lost for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</source>
        <translation>
            <numerusform>%Ln record here is not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</numerusform>
            <numerusform>%Ln records here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</source>
        <translation>
            <numerusform>%Ln record you want here is not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Its notes would go with it.</numerusform>
            <numerusform>%Ln records you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSection</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSettings</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncText</name>
    <message numerus="yes">
        <source>%Ln request(s) sent</source>
        <translation>
            <numerusform>%Ln request sent</numerusform>
            <numerusform>%Ln requests sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>%n error so far</numerusform>
            <numerusform>%n errors so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::TrayPane</name>
    <message numerus="yes">
        <source>For %Ln selected records</source>
        <translation>
            <numerusform>For the selected record</numerusform>
            <numerusform>For %Ln selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s) to the collection</source>
        <translation>
            <numerusform>Add %Ln record to the collection</numerusform>
            <numerusform>Add %Ln records to the collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the tray</source>
        <translation>
            <numerusform>%Ln record taken out of the tray</numerusform>
            <numerusform>%Ln records taken out of the tray</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::WantlistPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Columns</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Grouping</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Played %n time(s)</source>
        <translation>
            <numerusform>Played once</numerusform>
            <numerusform>Played %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::PlayLogModel</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::PressingText</name>
    <message numerus="yes">
        <source>%Ln have it</source>
        <translation>
            <numerusform>%Ln has it</numerusform>
            <numerusform>%Ln have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want it</source>
        <translation>
            <numerusform>%Ln wants it</numerusform>
            <numerusform>%Ln want it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n copies</source>
        <translation>
            <numerusform>You have a copy</numerusform>
            <numerusform>You have %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::TrayModel</name>
    <message numerus="yes">
        <source>%n pressings have it: choose yours</source>
        <translation>
            <numerusform>One pressing has it</numerusform>
            <numerusform>%n pressings have it: choose yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
</TS>
