<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it: de, fr, es, ja ...</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Mes disques</translation>
    </message>
    <message>
        <source>Search artist, title, label, track…</source>
        <translation>Artiste, titre, label, morceau…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>This page needs JavaScript to show and search the records; it loads nothing from anywhere.</source>
        <translation>Cette page a besoin de JavaScript pour afficher les disques et y chercher ; elle ne charge rien d’ailleurs.</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Exported from VinylVault on %1.</source>
        <translation>Exporté de VinylVault le %1.</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 disque</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 disques</translation>
    </message>
    <message>
        <source>%1 of %2 record</source>
        <extracomment>%1 of the %2 records that there are; %2 is one</extracomment>
        <translation>%1 sur %2 disque</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 of the %2 records that there are</extracomment>
        <translation>%1 sur %2 disques</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Rien trouvé. Essayez avec moins de mots, ou des mots plus courts.</translation>
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
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
</context>
<context>
    <name>vv::app::ProgramBackend</name>
    <message>
        <source>This is the account of %1, and the token belongs to %2. To see those records too, add them as another account in the settings.</source>
        <translation>C’est le compte de %1, mais le jeton appartient à %2. Pour voir aussi ces disques, ajoutez un autre compte dans les réglages.</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>Le trousseau n’a pas pu être consulté et contient peut-être encore une copie du jeton. VinylVault ne l’utilise plus&#x202f;; par précaution, révoquez-le sur Discogs.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 n’a pas pu être retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token of %1. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>Le trousseau n’a pas pu être consulté et contient peut-être encore une copie du jeton de %1. VinylVault ne l’utilise plus&#x202f;; par précaution, révoquez-le sur Discogs.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Il n’y a aucune sauvegarde intacte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Cette image est trop grande.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used. JPEG, PNG, GIF and WebP up to 40 megapixels can.</source>
        <translation>Ce n’est pas une image utilisable. Formats possibles&#xa0;: JPEG, PNG, GIF et WebP, jusqu’à 40 mégapixels.</translation>
    </message>
</context>
<context>
    <name>vv::app::TokenKeeper</name>
    <message>
        <source>the system&apos;s key store</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>an encrypted file in the data folder</source>
        <translation>un fichier chiffré dans le dossier de données</translation>
    </message>
    <message>
        <source>memory only; it will be asked for again next time</source>
        <translation>la mémoire seulement&#x202f;; il sera redemandé la prochaine fois</translation>
    </message>
    <message>
        <source>the environment variable VINYLVAULT_TOKEN</source>
        <translation>la variable d’environnement VINYLVAULT_TOKEN</translation>
    </message>
    <message>
        <source>the file given with --token-file</source>
        <translation>le fichier indiqué avec --token-file</translation>
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
        <translation>Garde votre collection Discogs sur votre ordinateur&#xa0;: le mur de pochettes, vos écoutes et tout le reste, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>À propos</translation>
    </message>
    <message>
        <source>VinylVault %1, free software under the GNU GPL, version 3 or later.</source>
        <translation>VinylVault %1, logiciel libre sous licence GNU GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>À propos de VinylVault</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountButton</name>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Collection d’exemple</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect your own account…</source>
        <translation>Connecter votre compte…</translation>
    </message>
    <message>
        <source>Add another account…</source>
        <translation>Ajouter un autre compte…</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Réglages du compte</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountList</name>
    <message>
        <source>Add another account…</source>
        <translation>Ajouter un autre compte…</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Ouvrir le compte %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the account %1</source>
        <translation>Retirer le compte %1</translation>
    </message>
    <message>
        <source>Remove the account %1 from this machine? Its plays live only here. Nothing is deleted but the token: the data is put aside in the folder “removed” in the data folder. Nothing changes on Discogs.</source>
        <translation>Retirer le compte %1 de cet ordinateur&#x202f;? Ses écoutes n’existent qu’ici. Seul le jeton est supprimé&#xa0;: les données sont mises de côté dans le dossier «&#xa0;removed&#xa0;» du dossier de données. Rien ne change sur Discogs.</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Discogs account</source>
        <translation>Compte Discogs</translation>
    </message>
    <message>
        <source>Accounts on this machine</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>vv::gui::Actions</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Choisir un disque au hasard</translation>
    </message>
    <message>
        <source>To the next letter, year, …</source>
        <translation>Groupe suivant (lettre, année…)</translation>
    </message>
    <message>
        <source>To the previous letter, year, …</source>
        <translation>Groupe précédent (lettre, année…)</translation>
    </message>
    <message>
        <source>Records as covers</source>
        <translation>Afficher en pochettes</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Records as a shelf of spines</source>
        <translation>Afficher en étagère (tranches)</translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation>Agrandir les pochettes</translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation>Réduire les pochettes</translation>
    </message>
    <message>
        <source>Covers of the usual size</source>
        <translation>Taille par défaut des pochettes</translation>
    </message>
    <message>
        <source>The selected record is on the turntable</source>
        <translation>Le disque sélectionné est sur la platine</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Quick look at the selected record</source>
        <translation>Aperçu rapide du disque sélectionné</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>Modifier le disque sélectionné</translation>
    </message>
    <message>
        <source>Move it to another folder</source>
        <translation>Le déplacer vers un autre dossier</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Ajouter des disques</translation>
    </message>
    <message>
        <source>Scan barcodes</source>
        <translation>Scanner des codes-barres</translation>
    </message>
    <message>
        <source>Add what is in the tray</source>
        <translation>Ajouter le contenu du bac</translation>
    </message>
    <message>
        <source>Keep the search that is shown</source>
        <translation>Enregistrer la recherche affichée</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Liste de souhaits</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync everything, also what seems unchanged</source>
        <translation>Tout synchroniser, même ce qui semble inchangé</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Cet aide-mémoire</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer l’évaluation</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n star(s)</source>
        <translation>
            <numerusform>Donner %n étoile</numerusform>
            <numerusform>Donner %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Flip the record</source>
        <translation>Retourner le disque</translation>
    </message>
    <message>
        <source>Done: the record is off the turntable</source>
        <translation>Terminé&#xa0;: le disque n’est plus sur la platine</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours d’écoute</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Journal d’écoute</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>vv::gui::AddPage</name>
    <message>
        <source>Add records</source>
        <translation>Ajouter des disques</translation>
    </message>
    <message>
        <source>No connection: barcode %1 waits in the tray, and is looked up later.</source>
        <translation>Pas de connexion&#xa0;: le code-barres %1 attend dans le bac et sera recherché plus tard.</translation>
    </message>
    <message>
        <source>Looking up barcode %1…</source>
        <translation>Recherche du code-barres %1…</translation>
    </message>
    <message>
        <source>Release %1 is in the tray.</source>
        <translation>L’édition %1 est dans le bac.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Bac · %1</translation>
    </message>
    <message>
        <source>In the tray: %1</source>
        <translation>Dans le bac&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discogs knows no record with the barcode %1. It stays in the tray: find the record otherwise, or take it out.</source>
        <translation>Discogs ne connaît aucun disque avec le code-barres %1. Il reste dans le bac&#xa0;: trouvez le disque autrement, ou retirez-le du bac.</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have the barcode %1: choose yours</source>
        <translation>
            <numerusform>%n pressage porte le code-barres %1&#xa0;: choisissez le vôtre</numerusform>
            <numerusform>%n pressages portent le code-barres %1&#xa0;: choisissez le vôtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Find the record with the barcode %1 by other words.</source>
        <translation>Cherchez le disque au code-barres %1 avec d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to your collection</source>
        <translation>
            <numerusform>%Ln disque ajouté à votre collection</numerusform>
            <numerusform>%Ln disques ajoutés à votre collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::AlbumPage</name>
    <message>
        <source>Play this</source>
        <translation>Écouter ce disque</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Trouvé&#x202f;!</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>L’ajoute à la collection et le retire de la liste de souhaits</translation>
    </message>
    <message>
        <source>Look at the images</source>
        <translation>Voir les images</translation>
    </message>
</context>
<context>
    <name>vv::gui::AllowanceSettings</name>
    <message>
        <source>Use of Discogs</source>
        <translation>Utilisation de Discogs</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Discogs allows 60. Fewer leave some to other programs at the same address.</source>
        <translation>Discogs en autorise 60. Avec moins, il en reste pour d’autres programmes à la même adresse IP.</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>Attente d’une réponse, en secondes</translation>
    </message>
    <message>
        <source>More on a slow line. After that the request is tried again.</source>
        <translation>Davantage si la connexion est lente. Passé ce délai, la requête est retentée.</translation>
    </message>
    <message>
        <source>Tries after the first one</source>
        <translation>Nouveaux essais après le premier</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>The environment variable %1 decides this.</source>
        <translation>Défini par la variable d’environnement %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ArticlesCard</name>
    <message>
        <source>Sort anew</source>
        <translation>Trier de nouveau</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>Rétablir les mots par défaut</translation>
    </message>
    <message>
        <source>These words do not count in front of an artist&apos;s name: “The Copper Hours” stands under C. Write them with blanks between them; one that ends in an apostrophe needs no blank behind it, as in L&apos;Orchestre.</source>
        <translation>Ces mots ne comptent pas au début d’un nom d’artiste&#xa0;: «&#xa0;The Copper Hours&#xa0;» est classé à C. Séparez-les par des espaces&#x202f;; un mot qui finit par une apostrophe n’a pas besoin d’être suivi d’une espace, comme dans L’Orchestre.</translation>
    </message>
    <message>
        <source>Words that do not count when records are put in order</source>
        <translation>Mots ignorés dans le classement des disques</translation>
    </message>
    <message>
        <source>None: every word counts</source>
        <translation>Aucun&#xa0;: tous les mots comptent</translation>
    </message>
    <message>
        <source>The records could not be put in order; everything is as it was.</source>
        <translation>Les disques n’ont pas pu être triés&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The records are in this order already.</source>
        <translation>Les disques sont déjà dans cet ordre.</translation>
    </message>
    <message>
        <source>Sorting again…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>The records are in the order they had before.</source>
        <translation>Les disques ont retrouvé leur ordre précédent.</translation>
    </message>
    <message>
        <source>The records are in the new order.</source>
        <translation>Les disques sont dans le nouvel ordre.</translation>
    </message>
</context>
<context>
    <name>vv::gui::BackupCard</name>
    <message>
        <source>%1, made by itself</source>
        <translation>%1, automatique</translation>
    </message>
    <message>
        <source>%1, before an update</source>
        <translation>%1, avant une mise à jour</translation>
    </message>
    <message>
        <source>%1, made by you</source>
        <translation>%1, à votre demande</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Backup to go back to</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>The backup is in use now.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The backup is in use now. What was there before is in %1.</source>
        <translation>La sauvegarde est restaurée. L’état précédent se trouve dans %1.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? What was changed here since is set aside, not deleted; what Discogs has comes back with the next sync.</source>
        <translation>Restaurer la sauvegarde du %1&#x202f;? Ce qui a changé ici depuis est mis de côté, pas supprimé&#x202f;; ce qui est sur Discogs revient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>There is no backup yet. One a day is made by itself.</source>
        <translation>Pas encore de sauvegarde. Une par jour est faite automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup(s) was made %1. One a day is made by itself.</source>
        <translation>
            <numerusform>%n sauvegarde, faite %1. Une par jour est faite automatiquement.</numerusform>
            <numerusform>%n sauvegardes, la dernière faite %1. Une par jour est faite automatiquement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkForm</name>
    <message>
        <source>Fields of the selected records</source>
        <translation>Champs des disques sélectionnés</translation>
    </message>
    <message>
        <source>The account has no fields yet; a sync reads them.</source>
        <translation>Le compte n’a pas encore de champs&#x202f;; une synchronisation les lira.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values that differ</comment>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkMenus</name>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disque sélectionné</numerusform>
            <numerusform>%Ln disques sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Définir les champs…</translation>
    </message>
    <message>
        <source>Remove from the collection…</source>
        <translation>Retirer de la collection…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Retirer une étiquette</translation>
    </message>
</context>
<context>
    <name>vv::gui::CalendarChart</name>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>so many plays</comment>
        <translation>
            <numerusform>%1 sur %n jour</numerusform>
            <numerusform>%1 sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>so many plays, date</comment>
        <translation>%1 le %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionLine</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Taille des pochettes</translation>
    </message>
    <message>
        <source>Size of covers (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>Taille des pochettes (Ctrl++, Ctrl+-, Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disque</numerusform>
            <numerusform>%Ln disques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionMessage</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try fewer words, or only how one begins.</source>
        <translation>Essayez avec moins de mots, ou le début d’un mot.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>Choose it as the folder when you edit a record, and the record appears here.</source>
        <translation>Choisissez ce dossier en modifiant un disque&#xa0;: le disque apparaîtra ici.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher tous les disques</translation>
    </message>
    <message>
        <source>Your records are on their way</source>
        <translation>Vos disques arrivent</translation>
    </message>
    <message>
        <source>The first covers appear here as soon as the first page has arrived.</source>
        <translation>Les pochettes apparaîtront ici dès l’arrivée de la première page.</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Changer de jeton</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore de disques</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and your collection appears here.</source>
        <translation>Connectez votre compte Discogs&#xa0;: votre collection apparaîtra ici.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Se connecter à Discogs</translation>
    </message>
    <message>
        <source>Your Discogs collection is empty</source>
        <translation>Votre collection Discogs est vide</translation>
    </message>
    <message>
        <source>Add a record to it on Discogs, then sync.</source>
        <translation>Ajoutez-y un disque sur Discogs, puis synchronisez.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>A sync brings your collection here.</source>
        <translation>Une synchronisation amène votre collection ici.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Ajouter un disque</translation>
    </message>
    <message>
        <source>Search, or artist:okoye year:1960..1969 -format:7&quot;</source>
        <translation>Rechercher, ou artist:okoye year:1960..1969 -format:7&quot;</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Pick a random record of those shown</source>
        <translation>Choisir au hasard parmi les disques affichés</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Choisir un disque au hasard</translation>
    </message>
    <message>
        <source>%1 of %2 with a known price: what was paid, else the lowest one on Discogs</source>
        <translation>%1 sur %2 avec un prix connu&#xa0;: le prix payé, sinon le plus bas sur Discogs</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Composer un critère</translation>
    </message>
    <message>
        <source>%1 for %2 of them</source>
        <translation>%1 pour %2 d’entre eux</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionViews</name>
    <message>
        <source>Records</source>
        <translation>Disques</translation>
    </message>
</context>
<context>
    <name>vv::gui::ConnectForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Testing the token</source>
        <translation>Test du jeton</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Tester et se connecter</translation>
    </message>
    <message>
        <source>Make a token: discogs.com/settings/developers</source>
        <translation>Créer un jeton&#xa0;: discogs.com/settings/developers</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Se connecter à Discogs</translation>
    </message>
    <message>
        <source>VinylVault reads your collection with a personal access token. You make it once on the Discogs page for developers (“Generate new token”) and paste it here. It stays on this machine, in the key store of the system where there is one, and is sent to Discogs only.</source>
        <translation>VinylVault lit votre collection avec un jeton d’accès personnel. Créez-le une fois sur la page de Discogs pour développeurs («&#xa0;Generate new token&#xa0;») et collez-le ici. Il reste sur cet ordinateur, dans le trousseau du système s’il y en a un, et n’est envoyé qu’à Discogs.</translation>
    </message>
    <message>
        <source>Change the token</source>
        <translation>Changer de jeton</translation>
    </message>
    <message>
        <source>Change the token of %1</source>
        <translation>Changer le jeton de %1</translation>
    </message>
    <message>
        <source>Make a new token on the Discogs page for developers and paste it here. The one before is kept until Discogs has accepted the new one.</source>
        <translation>Créez un nouveau jeton sur la page de Discogs pour développeurs et collez-le ici. L’ancien est gardé jusqu’à ce que Discogs ait accepté le nouveau.</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Ajouter un autre compte</translation>
    </message>
    <message>
        <source>Log in to Discogs with the other account, make a token on the page for developers and paste it here. That account gets data and plays of its own beside what is here; the settings are shared.</source>
        <translation>Connectez-vous à Discogs avec l’autre compte, créez un jeton sur la page pour développeurs et collez-le ici. Ce compte aura ses propres données et écoutes, à côté de celles d’ici&#x202f;; les réglages sont communs.</translation>
    </message>
    <message>
        <source>Type or paste a token first.</source>
        <translation>Saisissez ou collez d’abord un jeton.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverLabel</name>
    <message>
        <source>Cover of %1</source>
        <translation>Pochette de %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverSettings</name>
    <message>
        <source>Covers</source>
        <translation>Pochettes</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoversCard</name>
    <message>
        <source>Empty the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Fetch all covers in the background</source>
        <translation>Récupérer toutes les pochettes en arrière-plan</translation>
    </message>
    <message>
        <source>One a second at most, when nothing else is fetched and the connection is not metered</source>
        <translation>Une par seconde au plus, quand rien d’autre n’est récupéré et que la connexion n’est pas limitée</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>Empty the cache? Covers are fetched again when they are looked at, which takes a while. Your own photos are not in it.</source>
        <translation>Vider le cache&#x202f;? Les pochettes seront récupérées de nouveau quand vous les regarderez, ce qui prend du temps. Vos propres photos n’y sont pas.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>1.2 GB of 2 GB, 3,012 covers</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cover(s)</source>
        <translation>
            <numerusform>%Ln pochette</numerusform>
            <numerusform>%Ln pochettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cover(s) of your records are here.</source>
        <translation>
            <numerusform>Pochettes de vos disques déjà ici&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Pochettes de vos disques déjà ici&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are fetched when you look at them.</source>
        <translation>Les autres sont récupérées quand vous les regardez.</translation>
    </message>
    <message>
        <source>It waits for a moment without a sync, and for a connection that is not metered.</source>
        <translation>En attente d’un moment sans synchronisation et d’une connexion non limitée.</translation>
    </message>
    <message>
        <source>The image host wants a rest, or cannot be reached; it goes on later.</source>
        <translation>Le serveur d’images demande une pause ou est injoignable&#x202f;; la récupération reprendra plus tard.</translation>
    </message>
    <message>
        <source>There is no room for more; allow more to fetch the rest.</source>
        <translation>Il n’y a plus de place&#x202f;; autorisez-en davantage pour récupérer le reste.</translation>
    </message>
</context>
<context>
    <name>vv::gui::DataSettings</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export et import</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailPane</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Trouvé&#x202f;!</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>Disque sélectionné</translation>
    </message>
    <message>
        <source>Change folder, condition and notes</source>
        <translation>Modifier le dossier, l’état et les notes</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>L’ajoute à la collection et le retire de la liste de souhaits</translation>
    </message>
    <message>
        <source>All images, credits, numbers and plays (Enter)</source>
        <translation>Toutes les images, les crédits, les numéros et les écoutes (Entrée)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a record of the wantlist to see it here.</source>
        <translation>Choisissez un disque de la liste de souhaits pour le voir ici.</translation>
    </message>
    <message>
        <source>Choose a record to see its tracks, or spin for a random one.</source>
        <translation>Choisissez un disque pour voir ses titres, ou laissez faire le hasard.</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailText</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Le possèdent</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Le souhaitent</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %Ln rating(s)</source>
        <translation>
            <numerusform>%1 sur 5, %Ln évaluation</numerusform>
            <numerusform>%1 sur 5, %Ln évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>En vente</translation>
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
            <numerusform>%Ln, à %1 dans votre devise Discogs</numerusform>
            <numerusform>%Ln, à partir de %1 dans votre devise Discogs</numerusform>
        </translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Vous avez payé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
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
            <numerusform>%Ln, à %1</numerusform>
            <numerusform>%Ln, à partir de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditForm</name>
    <message>
        <source>Edit this record</source>
        <translation>Modifier ce disque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Retirer de la liste de souhaits</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Ajouter à la liste de souhaits</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
</context>
<context>
    <name>vv::gui::EditMark</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show it on the Sync page</source>
        <translation>Afficher dans la page Synchronisation</translation>
    </message>
    <message>
        <source>Changed here and on Discogs</source>
        <translation>Modifié ici et sur Discogs</translation>
    </message>
    <message>
        <source>Discogs refuses a change: %1</source>
        <translation>Discogs refuse une modification&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln modification en attente d’envoi</numerusform>
            <numerusform>%Ln modifications en attente d’envoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Rating taken away</source>
        <translation>Évaluation retirée</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n star(s)</source>
        <translation>
            <numerusform>Noté %n étoile</numerusform>
            <numerusform>Noté %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé vers %1</translation>
    </message>
    <message>
        <source>A field changed</source>
        <translation>Champ modifié</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>Disque ajouté</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Disque retiré</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record brought back</source>
        <translation>Disque rétabli</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nouveau dossier %1</translation>
    </message>
    <message>
        <source>Folder renamed to %1</source>
        <translation>Dossier renommé en %1</translation>
    </message>
    <message>
        <source>Folder deleted</source>
        <translation>Dossier supprimé</translation>
    </message>
    <message>
        <source>Added to the wantlist</source>
        <translation>Ajouté à la liste de souhaits</translation>
    </message>
    <message>
        <source>Taken off the wantlist</source>
        <translation>Retiré de la liste de souhaits</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>Moved to the new folder %1</source>
        <translation>Déplacé vers le nouveau dossier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rated</source>
        <translation>
            <numerusform>%Ln disque noté</numerusform>
            <numerusform>%Ln disques notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved</source>
        <translation>
            <numerusform>%Ln disque déplacé</numerusform>
            <numerusform>%Ln disques déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln disque retiré</numerusform>
            <numerusform>%Ln disques retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought back</source>
        <translation>
            <numerusform>%Ln disque rétabli</numerusform>
            <numerusform>%Ln disques rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln disque ajouté</numerusform>
            <numerusform>%Ln disques ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln modification effectuée</numerusform>
            <numerusform>%Ln modifications effectuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>Dans la collection</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>On the wantlist</source>
        <translation>Dans la liste de souhaits</translation>
    </message>
    <message>
        <source>Notes on the wantlist</source>
        <translation>Notes de la liste de souhaits</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Rename the folder: %1 → %2</source>
        <translation>Renommer le dossier&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Ajouter à la liste de souhaits</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Retirer de la liste de souhaits</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un disque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the new folder %1</source>
        <translation>
            <numerusform>%Ln disque déplacé vers le nouveau dossier %1</numerusform>
            <numerusform>%Ln disques déplacés vers le nouveau dossier %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln disque déplacé vers %1</numerusform>
            <numerusform>%Ln disques déplacés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on %Ln record(s)</source>
        <translation>
            <numerusform>Modifié sur %Ln disque&#xa0;: %1</numerusform>
            <numerusform>Modifié sur %Ln disques&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ErrorText</name>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation>Discogs n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or make a new one at discogs.com/settings/developers.</source>
        <translation>Vérifiez qu’il a été copié en entier, ou créez-en un nouveau sur discogs.com/settings/developers.</translation>
    </message>
    <message>
        <source>Discogs no longer accepts the token.</source>
        <translation>Discogs n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>Change the token. Your collection here stays as it is.</source>
        <translation>Changez de jeton. Votre collection reste ici telle quelle.</translation>
    </message>
    <message>
        <source>Discogs does not let this token read the account.</source>
        <translation>Discogs n’autorise pas ce jeton à lire le compte.</translation>
    </message>
    <message>
        <source>Make a new token with the account you want to see.</source>
        <translation>Créez un nouveau jeton avec le compte que vous voulez voir.</translation>
    </message>
    <message>
        <source>Discogs does not let this account see that.</source>
        <translation>Discogs n’autorise pas ce compte à voir cela.</translation>
    </message>
    <message>
        <source>It may be private or belong to somebody else.</source>
        <translation>C’est peut-être privé, ou à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Discogs asks us to slow down.</source>
        <translation>Discogs nous demande de ralentir.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: it knows nothing of accounts.</source>
        <translation>Le serveur qui a répondu ne semble pas être Discogs&#xa0;: il ignore tout des comptes.</translation>
    </message>
    <message>
        <source>Check the API address the program was started with, and the network&apos;s login page.</source>
        <translation>Vérifiez l’adresse de l’API indiquée au démarrage du programme, ainsi que la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>Discogs has no such record.</source>
        <translation>Discogs ne connaît pas ce disque.</translation>
    </message>
    <message>
        <source>Your own entry stays here.</source>
        <translation>Votre propre fiche reste ici.</translation>
    </message>
    <message>
        <source>Discogs no longer offers what was asked for.</source>
        <translation>Discogs ne propose plus ce qui a été demandé.</translation>
    </message>
    <message>
        <source>A newer VinylVault may know what took its place.</source>
        <translation>Une version plus récente de VinylVault connaît peut-être ce qui le remplace.</translation>
    </message>
    <message>
        <source>Discogs has deleted this record.</source>
        <translation>Discogs a supprimé ce disque.</translation>
    </message>
    <message>
        <source>The token that is kept here cannot be opened.</source>
        <translation>Le jeton gardé ici ne peut pas être déchiffré.</translation>
    </message>
    <message>
        <source>It was sealed on another machine, by another user or with a key that is gone. Connect again with the token, or with a new one.</source>
        <translation>Il a été chiffré sur un autre ordinateur, par un autre utilisateur ou avec une clé disparue. Reconnectez-vous avec ce jeton ou un nouveau.</translation>
    </message>
    <message>
        <source>The token was kept by a newer VinylVault.</source>
        <translation>Le jeton a été enregistré par une version plus récente de VinylVault.</translation>
    </message>
    <message>
        <source>Install the newer version, or connect again.</source>
        <translation>Installez la version plus récente, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The token given at the start cannot be used.</source>
        <translation>Le jeton indiqué au démarrage est inutilisable.</translation>
    </message>
    <message>
        <source>Mend what is named here, then start again.</source>
        <translation>Corrigez ce qui est indiqué ici, puis redémarrez.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give the token.</source>
        <translation>Le trousseau du système ne fournit pas le jeton.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it and try again. Or connect again with the token.</source>
        <translation>Il est peut-être verrouillé&#xa0;: déverrouillez-le et réessayez, ou reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder for the file is gone.</source>
        <translation>Le dossier prévu pour le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>Il est interdit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write in this one.</source>
        <translation>Choisissez un autre dossier, ou donnez-vous le droit d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, or choose another place.</source>
        <translation>Vérifiez que le support de stockage est présent et en bon état, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>That file is the collection itself.</source>
        <translation>Ce fichier est la collection elle-même.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Il n’y a aucun import à annuler.</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>Il a déjà été annulé.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Another import is under way.</source>
        <translation>Un autre import est en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: its answer makes no sense.</source>
        <translation>Le serveur qui a répondu ne semble pas être Discogs&#xa0;: sa réponse n’a pas de sens.</translation>
    </message>
    <message>
        <source>Discogs sent an answer that makes no sense.</source>
        <translation>Discogs a envoyé une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may know it.</source>
        <translation>Réessayez&#x202f;; si cela persiste, une version plus récente de VinylVault la comprendra peut-être.</translation>
    </message>
    <message>
        <source>Discogs refused the request.</source>
        <translation>Discogs a refusé la requête.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may help.</source>
        <translation>Réessayez&#x202f;; si cela persiste, une version plus récente de VinylVault aidera peut-être.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>This token cannot be used here.</source>
        <translation>Ce jeton ne peut pas servir ici.</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>C’est impossible avec les réglages actuels.</translation>
    </message>
    <message>
        <source>Change what is named here, then try again.</source>
        <translation>Modifiez ce qui est indiqué ici, puis réessayez.</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>Cela n’existe pas.</translation>
    </message>
    <message>
        <source>Go back and choose again.</source>
        <translation>Revenez en arrière et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Start it again whenever you like; what was done is kept.</source>
        <translation>Relancez quand vous voulez&#x202f;; ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>Discogs cannot be reached: there is no connection.</source>
        <translation>Discogs est injoignable&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What is here works without it.</source>
        <translation>Vérifiez le réseau, puis réessayez. Ce qui est ici fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Discogs did not answer in time.</source>
        <translation>Discogs n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Something in front of Discogs blocks this program.</source>
        <translation>Un filtre placé devant Discogs bloque ce programme.</translation>
    </message>
    <message>
        <source>Wait some minutes. A VPN or proxy is often the reason: try without it.</source>
        <translation>Attendez quelques minutes. Un VPN ou un proxy en est souvent la cause&#xa0;: essayez sans.</translation>
    </message>
    <message>
        <source>Discogs is out of order at the moment.</source>
        <translation>Discogs est en panne pour le moment.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The collection&apos;s file could not be used.</source>
        <translation>Le fichier de la collection n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, then try again.</source>
        <translation>Vérifiez que le support de stockage est présent et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus d’espace de stockage.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another --data-dir.</source>
        <translation>Donnez-vous le droit d’y écrire, ou démarrez avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>The collection&apos;s file is damaged.</source>
        <translation>Le fichier de la collection est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is. Put a backup in its place, or move it away and sync again.</source>
        <translation>Il a été laissé tel quel. Mettez une sauvegarde à sa place, ou déplacez-le et synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The collection&apos;s file was written by a newer VinylVault.</source>
        <translation>Le fichier de la collection provient d’une version plus récente de VinylVault.</translation>
    </message>
    <message>
        <source>Install the newer version; the file was left as it is.</source>
        <translation>Installez la version plus récente&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Discogs lets us go on at %1.</source>
        <translation>Discogs nous laissera continuer à %1.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Nouvel essai à %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ExportCard</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>All that is here, plays, tags and notes included. VinylVault reads it again without a loss.</source>
        <translation>Tout ce qui est ici, y compris les écoutes, étiquettes et notes. VinylVault le relit sans perte.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Collection as Discogs writes it (CSV)</source>
        <translation>Collection au format de Discogs (CSV)</translation>
    </message>
    <message>
        <source>The columns of the website&apos;s own export, for a spreadsheet.</source>
        <translation>Les colonnes de l’export du site web, pour un tableur.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Wantlist as Discogs writes it (CSV)</source>
        <translation>Liste de souhaits au format de Discogs (CSV)</translation>
    </message>
    <message>
        <source>Page to carry (HTML)</source>
        <translation>Page à emporter (HTML)</translation>
    </message>
    <message>
        <source>One file with a search field, for a telephone or on paper. It needs no network.</source>
        <translation>Un seul fichier avec un champ de recherche, pour le téléphone ou le papier. Il fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>For Tellico (XML)</source>
        <translation>Pour Tellico (XML)</translation>
    </message>
    <message>
        <source>A music collection that Tellico opens.</source>
        <translation>Une collection musicale que Tellico peut ouvrir.</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln want(s) to %1.</source>
        <translation>
            <numerusform>%Ln souhait exporté vers %1.</numerusform>
            <numerusform>%Ln souhaits exportés vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln copies to %1.</source>
        <translation>
            <numerusform>%Ln exemplaire exporté vers %1.</numerusform>
            <numerusform>%Ln exemplaires exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>Avec les prix</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking texts for formulas</source>
        <translation>Empêcher les tableurs de prendre des textes pour des formules</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l’export</translation>
    </message>
    <message>
        <source>Discogs does not want these passed on: for yourself only.</source>
        <translation>Discogs ne souhaite pas leur diffusion&#xa0;: pour vous seulement.</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>Écriture de l’export</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Contenu de l’export</translation>
    </message>
    <message>
        <source>The whole collection</source>
        <translation>Toute la collection</translation>
    </message>
    <message numerus="yes">
        <source>What the collection page shows now (%Ln record(s))</source>
        <translation>
            <numerusform>Ce que la page Collection affiche (%Ln disque)</numerusform>
            <numerusform>Ce que la page Collection affiche (%Ln disques)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or choose a folder, to export only that.</source>
        <translation>Faites une recherche ou choisissez un dossier pour n’exporter que cela.</translation>
    </message>
    <message>
        <source>These records with their plays, tags and notes. It can be imported like any other.</source>
        <translation>Ces disques avec leurs écoutes, étiquettes et notes. Le fichier s’importe comme tout autre export.</translation>
    </message>
    <message>
        <source>With pictures: their addresses, and your own photos</source>
        <translation>Avec les images&#xa0;: leurs adresses, et vos propres photos</translation>
    </message>
</context>
<context>
    <name>vv::gui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation>Critères de la recherche</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Jamais écouté</translation>
    </message>
    <message>
        <source>Added in the last month</source>
        <translation>Ajouté il y a moins d’un mois</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Not played for a year</source>
        <translation>Pas écouté depuis un an</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Composer un critère</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBuilder</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A condition for the search</source>
        <translation>Un critère de recherche</translation>
    </message>
    <message>
        <source>Only records of which it is not so</source>
        <translation>Uniquement les disques pour lesquels ce n’est pas le cas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterChip</name>
    <message>
        <source>Enter changes it, Del takes it out</source>
        <translation>Entrée le modifie, Suppr le retire</translation>
    </message>
    <message>
        <source>Take it out (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterList</name>
    <message>
        <source>Keep this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>RECHERCHES</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Search for something to keep it</source>
        <translation>Faites une recherche pour l’enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterText</name>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>whole words</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>il y a moins de %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>il y a plus de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>N’importe où</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>N° de catalogue</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Media condition</source>
        <translation>État du disque</translation>
    </message>
    <message>
        <source>Sleeve condition</source>
        <translation>État de la pochette</translation>
    </message>
    <message>
        <source>Lent to somebody</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>En plusieurs exemplaires</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>has the whole words</source>
        <translation>contient les mots entiers</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>il y a moins de</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>il y a plus de</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is looked for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Sauf %1</translation>
    </message>
    <message>
        <source>A time such as 30d, 2w, 6m or 1y</source>
        <translation>Une durée comme 30d, 2w, 6m ou 1y (jours, semaines, mois, années)</translation>
    </message>
    <message>
        <source>A year such as 1970, or 197 for all of the seventies</source>
        <translation>Une année comme 1970, ou 197 pour toutes les années 70</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A year, month or day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Une année, un mois ou un jour&#xa0;: 2024, 2024-05 ou 2024-05-17</translation>
    </message>
    <message>
        <source>A condition such as VG+</source>
        <translation>Un état comme VG+</translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation>Indiquez ce qu’il faut chercher</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderList</name>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>DOSSIERS</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderPage</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Nouveau nom pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les disques</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln disque</numerusform>
            <numerusform>%1, %Ln disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageStrip</name>
    <message>
        <source>Images, %1 of %2</source>
        <translation>Images, %1 sur %2</translation>
    </message>
    <message>
        <source>Enter opens the image</source>
        <translation>Entrée ouvre l’image</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageViewer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Previous image (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>image of images</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Image %1 of %2 of %3</source>
        <comment>number, count, title of the record</comment>
        <translation>%3&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>This image could not be loaded. It will be tried again in a while.</source>
        <translation>Cette image n’a pas pu être chargée. Un nouvel essai aura lieu dans un moment.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Previous image (Right)</source>
        <translation>Image précédente (Droite)</translation>
    </message>
    <message>
        <source>Next image (Left)</source>
        <translation>Image suivante (Gauche)</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportCard</name>
    <message>
        <source>Look through it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importer depuis</translation>
    </message>
    <message>
        <source>Collections (%1)</source>
        <translation>Collections (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take back the import of %1, %2? What it brought goes again. What Discogs has by now, and what you changed since, stays.</source>
        <translation>Annuler l’import de %1 (%2)&#x202f;? Ce qu’il a apporté disparaîtra. Ce qui est désormais sur Discogs et ce que vous avez modifié depuis resteront.</translation>
    </message>
    <message>
        <source>Import into your own collection: this one is the sample.</source>
        <translation>Importez dans votre propre collection&#xa0;: celle-ci n’est qu’un exemple.</translation>
    </message>
    <message>
        <source>Files are looked for in %1. You see first what one would bring.</source>
        <translation>Les fichiers sont cherchés dans %1. Vous verrez d’abord ce que chacun apporterait.</translation>
    </message>
    <message>
        <source>A JSON export, a CSV of the Discogs website, or the database of an older VinylVault. Choose it or drop it here; you see first what it would bring.</source>
        <translation>Un export JSON, un CSV du site Discogs ou la base de données d’un ancien VinylVault. Choisissez le fichier ou déposez-le ici&#x202f;; vous verrez d’abord ce qu’il apporterait.</translation>
    </message>
    <message>
        <source>Waits until the sync has ended.</source>
        <translation>En attente de la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Annulation de l’import…</translation>
    </message>
    <message>
        <source>%1 was imported %2.</source>
        <translation>%1 a été importé %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier import(s) can be undone after it.</source>
        <translation>
            <numerusform>%Ln import plus ancien pourra ensuite être annulé.</numerusform>
            <numerusform>%Ln imports plus anciens pourront ensuite être annulés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportReview</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the file holds, one by one</source>
        <translation>Le contenu du fichier, élément par élément</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 ne peut pas être importé</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong with the file:</source>
        <translation>Rien n’a été modifié. Voici ce qui ne va pas dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Ce que %1 apporterait</translation>
    </message>
    <message>
        <source>Everything in %1 is here already</source>
        <translation>Tout le contenu de %1 est déjà ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportText</name>
    <message numerus="yes">
        <source>%Ln new copies</source>
        <translation>
            <numerusform>%Ln nouvel exemplaire</numerusform>
            <numerusform>%Ln nouveaux exemplaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new want(s)</source>
        <translation>
            <numerusform>%Ln nouveau souhait</numerusform>
            <numerusform>%Ln nouveaux souhaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s), tags and the like</source>
        <translation>
            <numerusform>%Ln note, étiquette ou autre</numerusform>
            <numerusform>%Ln notes, étiquettes et autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new folder(s)</source>
        <translation>
            <numerusform>%Ln nouveau dossier</numerusform>
            <numerusform>%Ln nouveaux dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of what is here</source>
        <translation>
            <numerusform>%Ln modification de données existantes</numerusform>
            <numerusform>%Ln modifications de données existantes</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Want: %1</source>
        <translation>Souhait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Écoutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>an export of VinylVault</source>
        <translation>un export de VinylVault</translation>
    </message>
    <message>
        <source>a collection as Discogs writes it</source>
        <translation>une collection au format de Discogs</translation>
    </message>
    <message>
        <source>a wantlist as Discogs writes it</source>
        <translation>une liste de souhaits au format de Discogs</translation>
    </message>
    <message>
        <source>the database of an older VinylVault</source>
        <translation>la base de données d’un ancien VinylVault</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), %1</source>
        <translation>
            <numerusform>%Ln entrée, %1</numerusform>
            <numerusform>%Ln entrées, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are here already</source>
        <translation>
            <numerusform>%Ln exemplaire est déjà ici</numerusform>
            <numerusform>%Ln exemplaires sont déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) are here already</source>
        <translation>
            <numerusform>%Ln souhait est déjà ici</numerusform>
            <numerusform>%Ln souhaits sont déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new copies were removed, and stay so</source>
        <translation>
            <numerusform>%Ln des nouveaux exemplaires avait été retiré et reste retiré</numerusform>
            <numerusform>%Ln des nouveaux exemplaires avaient été retirés et restent retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes wait with your own edits and are merged with Discogs.</source>
        <translation>Les modifications attendent avec les vôtres et seront fusionnées avec Discogs.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything in %1 was here already.</source>
        <translation>Tout le contenu de %1 était déjà ici.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>L’import de %1 a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed or synced since, and stay.</source>
        <translation>
            <numerusform>%Ln élément modifié ou synchronisé depuis est gardé.</numerusform>
            <numerusform>%Ln éléments modifiés ou synchronisés depuis sont gardés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyCard</name>
    <message>
        <source>No key does that.</source>
        <translation>Aucun raccourci ne fait cela.</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Aide-mémoire du clavier</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two key sequences</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Rate the selected record</source>
        <translation>Noter le disque sélectionné</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Search from anywhere on the wall</source>
        <translation>Rechercher depuis n’importe où sur le mur</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>Flèches, Début, Fin, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Walk along the wall</source>
        <translation>Parcourir le mur</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>Ouvrir le disque sélectionné</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyField</name>
    <message>
        <source>no key</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Appuyez sur la touche…</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeySettings</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout rétablir par défaut</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one. Backspace takes a key away, Esc leaves it as it is.</source>
        <translation>Choisissez un raccourci, puis appuyez sur la nouvelle touche. Retour arrière retire le raccourci, Échap le laisse tel quel.</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Aide-mémoire du clavier</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Rétablir par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskRail</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Synchronisation, %n point à régler</numerusform>
            <numerusform>Synchronisation, %n points à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>synced</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Autres pages</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskSettings</name>
    <message>
        <source>Kiosk</source>
        <translation>Mode kiosque</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of what is touched</source>
        <translation>Taille des zones tactiles</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size: buttons should be about 9 mm high.</source>
        <translation>Pour un écran qui n’indique pas sa vraie taille&#xa0;: les boutons devraient mesurer environ 9&#xa0;mm de haut.</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size, in the full-screen window for a touch screen (vinylvault --kiosk).</source>
        <translation>Pour un écran qui n’indique pas sa vraie taille, dans la fenêtre plein écran pour écran tactile (vinylvault --kiosk).</translation>
    </message>
</context>
<context>
    <name>vv::gui::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Dates, numbers and prices are written as is usual with it. The commands speak English.</source>
        <translation>Les dates, les nombres et les prix suivent les usages de cette langue. La ligne de commande reste en anglais.</translation>
    </message>
</context>
<context>
    <name>vv::gui::LetterRail</name>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Jump to, now at %1</source>
        <translation>Aller à, actuellement %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogDelegate</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Face %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>n’est plus dans la collection</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogPage</name>
    <message>
        <source>Listening log</source>
        <translation>Journal d’écoute</translation>
    </message>
    <message>
        <source>Search the listening log</source>
        <translation>Rechercher dans le journal d’écoute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you played matches</source>
        <translation>Aucune écoute ne correspond</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Pas encore d’écoutes</translation>
    </message>
    <message>
        <source>Choose Play on a record when you put it on. Every play is noted here, and stays on this computer.</source>
        <translation>Choisissez Écouter sur un disque quand vous le mettez. Chaque écoute est notée ici et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choisir un disque</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogView</name>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir ce disque</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Écoute notée par erreur&#xa0;: la retirer</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast, dark or light as the system</source>
        <translation>Contraste élevé, sombre ou clair comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the size the system asks for. Buttons and rows grow with it.</source>
        <translation>Par rapport à la taille demandée par le système. Les boutons et les lignes s’agrandissent avec le texte.</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <translation>Taille des pochettes</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Nothing moves by itself, even where the system allows it</source>
        <translation>Rien ne bouge tout seul, même si le système le permet</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookupLine</name>
    <message>
        <source>Artist and title, catalogue number, barcode, or release number</source>
        <translation>Artiste et titre, numéro de catalogue, code-barres ou numéro d’édition</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Disque à ajouter</translation>
    </message>
    <message>
        <source>Look for it as</source>
        <translation>Type de recherche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>N° de catalogue</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>N° d’édition</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>Mettre dans le bac</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This stands for all pressings. Open the one you have on Discogs, and take its address.</source>
        <translation>Cette adresse désigne tous les pressages. Ouvrez le vôtre sur Discogs et copiez son adresse.</translation>
    </message>
    <message>
        <source>This is neither the number of a release nor the address of its page.</source>
        <translation>Ce n’est ni le numéro d’une édition ni l’adresse de sa page.</translation>
    </message>
    <message>
        <source>There is no digit in this barcode.</source>
        <translation>Ce code-barres ne contient aucun chiffre.</translation>
    </message>
</context>
<context>
    <name>vv::gui::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Ouvrir le compte %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The newest backup is from %1. The damaged file is set aside, not deleted.</source>
        <translation>La dernière sauvegarde est du %1. Le fichier endommagé est mis de côté, pas supprimé.</translation>
    </message>
</context>
<context>
    <name>vv::gui::NavDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoteHtml</name>
    <message>
        <source>artist %1</source>
        <translation>artiste %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>édition %1</translation>
    </message>
    <message>
        <source>master %1</source>
        <translation>master %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoticeBar</name>
    <message>
        <source>Put the notice away</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>vv::gui::OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
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
        <translation>espace</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnForm</name>
    <message>
        <source>Only here, never on Discogs</source>
        <translation>Ici seulement, jamais sur Discogs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Sunday morning, signed</source>
        <translation>dimanche matin, dédicacé</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Prix payé</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>12,50 EUR</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Acheté chez</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>Qui l’emprunte</translation>
    </message>
    <message>
        <source>Until it comes back</source>
        <translation>Jusqu’à son retour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Pour deux semaines</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pour un mois</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Pour trois mois</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>A price is an amount and a currency, such as %1.</source>
        <translation>Un prix est un montant suivi d’une devise, par exemple %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnPhoto</name>
    <message>
        <source>Use your own photo</source>
        <translation>Utiliser votre propre photo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnText</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, à rendre le %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln modification effectuée</numerusform>
            <numerusform>%Ln modifications effectuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Note privée modifiée</translation>
    </message>
    <message>
        <source>Price paid changed</source>
        <translation>Prix payé modifié</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Prêté à %1</translation>
    </message>
    <message>
        <source>Back from being lent</source>
        <translation>Revenu de prêt</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln record(s)</source>
        <translation>
            <numerusform>Étiquettes modifiées sur %Ln disque</numerusform>
            <numerusform>Étiquettes modifiées sur %Ln disques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PageList</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours d’écoute</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Journal d’écoute</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Liste de souhaits</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>vv::gui::PhotoButtons</name>
    <message>
        <source>Use your own photo…</source>
        <translation>Utiliser votre propre photo…</translation>
    </message>
    <message>
        <source>Back to the one from Discogs</source>
        <translation>Revenir à celle de Discogs</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayButton</name>
    <message>
        <source>This record is on the turntable</source>
        <translation>Ce disque est sur la platine</translation>
    </message>
    <message>
        <source>Played just now</source>
        <translation>Écouté à l’instant</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>et %Ln plus ancienne</numerusform>
            <numerusform>et %Ln plus anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <comment>time of a play</comment>
        <translation>%1, face %2</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Écoute notée par erreur&#xa0;: la retirer</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Une autre face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>Rien sur la platine</translation>
    </message>
    <message>
        <source>Put a record on, open it and press Play: here are its tracks then, and when to flip it.</source>
        <translation>Mettez un disque, ouvrez-le et choisissez Écouter&#xa0;: ses titres s’afficheront ici, et quand le retourner.</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Choisir un disque au hasard</translation>
    </message>
    <message>
        <source>Go to the collection</source>
        <translation>Aller à la collection</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le disque</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Pas de liste des titres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tracks are not known yet. Discogs is being asked for them.</source>
        <translation>Les titres ne sont pas encore connus. Ils sont demandés à Discogs.</translation>
    </message>
    <message>
        <source>Discogs has no tracks of this side.</source>
        <translation>Discogs n’a pas de titres pour cette face.</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingText</name>
    <message>
        <source>Side %1</source>
        <translation>Face %1</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Disque %1</translation>
    </message>
    <message>
        <source>Flip to %1</source>
        <comment>the other side of the record</comment>
        <translation>Retourner&#xa0;: face %1</translation>
    </message>
    <message>
        <source>Go on with side %1</source>
        <translation>Continuer avec la face %1</translation>
    </message>
    <message>
        <source>Go on with disc %1</source>
        <translation>Continuer avec le disque %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>a disc of a set</comment>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>flip in %1</source>
        <comment>a time</comment>
        <translation>à retourner dans %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>a time</comment>
        <translation>fin dans %1</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Le disque</translation>
    </message>
    <message>
        <source>%1 has just ended – flip?</source>
        <comment>a side</comment>
        <translation>%1 vient de se terminer – retourner&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has just ended</source>
        <comment>a side</comment>
        <translation>%1 vient de se terminer</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago – flip?</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1&#xa0;: fin il y a %n&#xa0;min – retourner&#x202f;?</numerusform>
            <numerusform>%1&#xa0;: fin il y a %n&#xa0;min – retourner&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1&#xa0;: fin il y a %n&#xa0;min</numerusform>
            <numerusform>%1&#xa0;: fin il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>a day and a time</comment>
        <translation>depuis le %1, %2</translation>
    </message>
    <message>
        <source>track %1 of %2</source>
        <translation>titre %1 sur %2</translation>
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
            <numerusform>à retourner dans %n minute</numerusform>
            <numerusform>à retourner dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n minute(s)</source>
        <translation>
            <numerusform>fin dans %n minute</numerusform>
            <numerusform>fin dans %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Only what Discogs needs: your token, what you ask for and what you change of the collection and the wantlist, over https to api.discogs.com. Covers come from Discogs&apos; image host, without the token.</source>
        <translation>Uniquement ce dont Discogs a besoin&#xa0;: votre jeton, ce que vous demandez et ce que vous modifiez dans la collection et la liste de souhaits, par https vers api.discogs.com. Les pochettes viennent du serveur d’images de Discogs, sans le jeton.</translation>
    </message>
    <message>
        <source>Plays, tags, loans, purchases, private notes and saved searches stay here. There are no statistics of use, no look for updates and nobody else who is told anything.</source>
        <translation>Les écoutes, étiquettes, prêts, achats, notes privées et recherches enregistrées restent ici. Aucune statistique d’utilisation, aucune recherche de mises à jour, et personne d’autre n’est informé de quoi que ce soit.</translation>
    </message>
    <message>
        <source>Your collection, its backups and everything that stays here</source>
        <translation>Votre collection, ses sauvegardes et tout ce qui reste ici</translation>
    </message>
    <message>
        <source>Covers, which can be fetched again</source>
        <translation>Les pochettes, qui peuvent être récupérées de nouveau</translation>
    </message>
    <message>
        <source>What is chosen on this page</source>
        <translation>Les choix faits sur cette page</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Ce qui est gardé ici</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s key store, or in a sealed file where there is none; the account above says which. Messages about what goes on are written to the standard error output only, without the token, and to no file.</source>
        <translation>Le jeton est dans le trousseau du système ou, à défaut, dans un fichier chiffré&#x202f;; le compte, plus haut, indique lequel. Les messages sur le déroulement ne vont que vers la sortie d’erreur standard, sans le jeton, et dans aucun fichier.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The window&apos;s size and place are remembered for each arrangement of screens.</source>
        <translation>La taille et la position de la fenêtre sont mémorisées pour chaque disposition d’écrans.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Forgotten. What the window is like when it is closed is remembered again.</source>
        <translation>C’est oublié. L’état de la fenêtre à sa fermeture sera de nouveau mémorisé.</translation>
    </message>
</context>
<context>
    <name>vv::gui::QuickLook</name>
    <message>
        <source>No tracks are known yet.</source>
        <translation>Aucun titre n’est encore connu.</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Pas de liste des titres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data provided by Discogs, as of %1.</source>
        <translation>Données fournies par Discogs, relevées %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordContent</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, la dernière %2</translation>
    </message>
    <message>
        <source>Media / sleeve</source>
        <translation>Disque / pochette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Wanted since</source>
        <translation>Souhaité depuis le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordDetails</name>
    <message>
        <source>Open on Discogs</source>
        <translation>Ouvrir sur Discogs</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>All pressings on Discogs</source>
        <translation>Tous les pressages sur Discogs</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Notes on the release</source>
        <translation>Notes sur l’édition</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Labels and companies</source>
        <translation>Labels et sociétés</translation>
    </message>
    <message>
        <source>Barcode and other numbers</source>
        <translation>Code-barres et autres numéros</translation>
    </message>
    <message>
        <source>On Discogs</source>
        <translation>Sur Discogs</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this release</source>
        <translation>
            <numerusform>%n autre exemplaire de cette édition</numerusform>
            <numerusform>%n autres exemplaires de cette édition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pressings in your collection</source>
        <translation>
            <numerusform>%n autre pressage dans votre collection</numerusform>
            <numerusform>%n autres pressages dans votre collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Found it: add to the collection</source>
        <translation>Trouvé&#xa0;: ajouter à la collection</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Retirer de la liste de souhaits</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Ajouter à la liste de souhaits</translation>
    </message>
    <message>
        <source>Open on Discogs</source>
        <translation>Ouvrir sur Discogs</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this release on purpose</source>
        <translation>
            <numerusform>%n exemplaire de cette édition, c’est voulu</numerusform>
            <numerusform>%n exemplaires de cette édition, c’est voulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pressings of this album on purpose</source>
        <translation>
            <numerusform>%n pressage de cet album, c’est voulu</numerusform>
            <numerusform>%n pressages de cet album, c’est voulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies with this bar code on purpose</source>
        <translation>
            <numerusform>%n exemplaire avec ce code-barres, c’est voulu</numerusform>
            <numerusform>%n exemplaires avec ce code-barres, c’est voulu</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Use your own photo…</source>
        <translation>Utiliser votre propre photo…</translation>
    </message>
    <message>
        <source>Back to the picture from Discogs</source>
        <translation>Revenir à l’image de Discogs</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordTable</name>
    <message>
        <source>The usual columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>vv::gui::RelatedRow</name>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir ce disque</translation>
    </message>
</context>
<context>
    <name>vv::gui::ResultsPane</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>Mettre dans le bac</translation>
    </message>
    <message>
        <source>Want it</source>
        <translation>Ajouter aux souhaits</translation>
    </message>
    <message>
        <source>Found on Discogs</source>
        <translation>Trouvé sur Discogs</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>Saisissez ou scannez</translation>
    </message>
    <message>
        <source>A barcode goes straight to the tray, also without a connection. Anything else is searched on Discogs.</source>
        <translation>Un code-barres va directement dans le bac, même sans connexion. Tout le reste est cherché sur Discogs.</translation>
    </message>
    <message>
        <source>Searching Discogs</source>
        <translation>Recherche sur Discogs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, or the catalogue number on the spine or label.</source>
        <translation>Essayez avec moins de mots, ou le numéro de catalogue inscrit sur la tranche ou le rond central.</translation>
    </message>
    <message>
        <source>Try it as text, or by artist and title.</source>
        <translation>Essayez en texte, ou par artiste et titre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2 pressings</source>
        <translation>%1 pressages sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pressing(s)</source>
        <translation>
            <numerusform>%Ln pressage</numerusform>
            <numerusform>%Ln pressages</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Retirer de la liste de souhaits</translation>
    </message>
</context>
<context>
    <name>vv::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionBar</name>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Set fields</source>
        <translation>Définir les champs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Disques sélectionnés</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+5 do the same</source>
        <translation>Alt+0 à Alt+5 font la même chose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disque sélectionné</numerusform>
            <numerusform>%Ln disques sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) from the collection, here and on Discogs?</source>
        <translation>
            <numerusform>Retirer %Ln disque de la collection, ici et sur Discogs&#x202f;?</numerusform>
            <numerusform>Retirer %Ln disques de la collection, ici et sur Discogs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tap records to select them</source>
        <translation>Touchez les disques pour les sélectionner</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionSummary</name>
    <message>
        <source>What you change now is changed for all of them, and can be undone in one step. They can also be dragged to a folder.</source>
        <translation>Ce que vous modifiez maintenant l’est pour tous, et s’annule en une seule fois. Vous pouvez aussi les faire glisser vers un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disque sélectionné</numerusform>
            <numerusform>%Ln disques sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shell</name>
    <message>
        <source>A sync is running already.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Many records are not on Discogs any more. The Sync page asks what to do.</source>
        <translation>Beaucoup de disques ne sont plus sur Discogs. La page Synchronisation vous demande que faire.</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Changer de jeton</translation>
    </message>
    <message>
        <source>%1 was removed. Its data is now in %2.</source>
        <translation>%1 a été retiré. Ses données sont désormais dans %2.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Liste de souhaits</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Ajouter un disque</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>À propos de VinylVault</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Journal d’écoute</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours d’écoute</translation>
    </message>
    <message>
        <source>This record is not in the collection any more.</source>
        <translation>Ce disque n’est plus dans la collection.</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shortcuts</name>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1 sert déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is needed to walk through the window.</source>
        <translation>%1 est nécessaire pour se déplacer dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1 alone is typed into the search. Hold Ctrl or Alt with it.</source>
        <translation>%1 seul s’écrit dans la recherche. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is needed where text is written.</source>
        <translation>%1 est nécessaire pour saisir du texte.</translation>
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
        <translation>Titres</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a track&apos;s artist and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Synchronisation, %n point à régler</numerusform>
            <numerusform>Synchronisation, %n points à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection, %Ln record(s)</source>
        <translation>
            <numerusform>Collection, %Ln disque</numerusform>
            <numerusform>Collection, %Ln disques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wantlist, %Ln record(s)</source>
        <translation>
            <numerusform>Liste de souhaits, %Ln disque</numerusform>
            <numerusform>Liste de souhaits, %Ln disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours d’écoute</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>En cours d’écoute&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortButton</name>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Nombre d’écoutes</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Année d’origine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Mélanger de nouveau</translation>
    </message>
    <message>
        <source>Group headers</source>
        <translation>En-têtes de groupe</translation>
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
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, the other way round</source>
        <translation>Tri&#xa0;: %1, ordre inverse</translation>
    </message>
    <message>
        <source>Select records</source>
        <translation>Sélectionner des disques</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortingSettings</name>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <translation>Articles ignorés</translation>
    </message>
</context>
<context>
    <name>vv::gui::SpinRecord</name>
    <message>
        <source>SPIN</source>
        <translation>HASARD</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Choisir un disque au hasard</translation>
    </message>
</context>
<context>
    <name>vv::gui::StarsLabel</name>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Noté %1 sur 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>%1. Click a star to rate, the same one again to take the rating away.</source>
        <translation>%1. Cliquez sur une étoile pour noter, de nouveau sur la même pour retirer l’évaluation.</translation>
    </message>
    <message>
        <source>Arrows or 0 to 5 change the rating</source>
        <translation>Les flèches ou les touches 0 à 5 changent l’évaluation</translation>
    </message>
</context>
<context>
    <name>vv::gui::StatsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Records by decade</source>
        <translation>Disques par décennie</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Collection value, two years</source>
        <translation>Valeur de la collection, sur deux ans</translation>
    </message>
    <message numerus="yes">
        <source>Listening, last %n week(s)</source>
        <translation>
            <numerusform>Écoutes, %n dernière semaine</numerusform>
            <numerusform>Écoutes, %n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>Valeur médiane</translation>
    </message>
    <message>
        <source>Played this year</source>
        <translation>Écoutes cette année</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Jamais écoutés</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>Once there are records in the collection, it is shown here how old they are, what they are worth and how often you play them.</source>
        <translation>Dès que la collection contient des disques, vous voyez ici de quand ils datent, ce qu’ils valent et combien de fois vous les écoutez.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Ajouter des disques</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 70s or 1970s</comment>
        <translation>Années %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decade or genre, so many records</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disque</numerusform>
            <numerusform>%Ln disques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a year</source>
        <translation>
            <numerusform>%Ln disque sans année</numerusform>
            <numerusform>%Ln disques sans année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <translation>
            <numerusform>%n autre genre</numerusform>
            <numerusform>%n autres genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a genre</source>
        <translation>
            <numerusform>%Ln disque sans genre</numerusform>
            <numerusform>%Ln disques sans genre</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs has not said yet what the collection is worth. It is asked at every sync.</source>
        <translation>Discogs n’a pas encore indiqué la valeur de la collection. Elle est demandée à chaque synchronisation.</translation>
    </message>
    <message>
        <source>%1 since %2. A line is drawn once Discogs has said another value at a later sync.</source>
        <translation>%1 depuis le %2. Une courbe sera tracée dès que Discogs aura indiqué une autre valeur lors d’une synchronisation.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, how often it was played</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most played: %1</source>
        <translation>Les plus écoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No plays yet. Choose Play on a record when you put it on, and it is counted here.</source>
        <translation>Pas encore d’écoutes. Choisissez Écouter sur un disque quand vous le mettez&#xa0;: l’écoute sera comptée ici.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncCard</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Changer de jeton</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No Discogs account</source>
        <translation>Aucun compte Discogs</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs bloque les requêtes</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogs est injoignable</translation>
    </message>
    <message>
        <source>Everything here works without it.</source>
        <translation>Ici, tout fonctionne sans lui.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing was changed both here and on Discogs.</source>
        <translation>Rien n’a été modifié à la fois ici et sur Discogs.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Everything that was changed here is on Discogs, too.</source>
        <translation>Tout ce qui a été modifié ici est aussi sur Discogs.</translation>
    </message>
    <message>
        <source>Changed on Discogs</source>
        <translation>Modifié sur Discogs</translation>
    </message>
    <message>
        <source>When somebody corrects one of your releases in the database, it is listed here.</source>
        <translation>Quand quelqu’un corrige l’une de vos éditions dans la base de données, la correction apparaît ici.</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Disques retirés</translation>
    </message>
    <message>
        <source>No record was removed. Those that are keep their plays and notes here.</source>
        <translation>Aucun disque n’a été retiré. Les disques retirés gardent ici leurs écoutes et leurs notes.</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>Synchronisations passées</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>Il n’y a pas encore eu de synchronisation.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Garder toutes mes versions</translation>
    </message>
    <message numerus="yes">
        <source>Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.</source>
        <translation>
            <numerusform>Envoyer votre version pour %Ln conflit&#x202f;? Celle de Discogs sera définitivement remplacée.</numerusform>
            <numerusform>Envoyer votre version pour %Ln conflits&#x202f;? Celle de Discogs sera définitivement remplacée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of Discogs’</source>
        <translation>Prendre toutes celles de Discogs</translation>
    </message>
    <message numerus="yes">
        <source>Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.</source>
        <translation>
            <numerusform>Prendre la version de Discogs pour %Ln conflit&#x202f;? La vôtre sera définitivement perdue.</numerusform>
            <numerusform>Prendre la version de Discogs pour %Ln conflits&#x202f;? La vôtre sera définitivement perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln change(s)? They are lost for good.</source>
        <translation>
            <numerusform>Abandonner %Ln modification&#x202f;? Elle sera définitivement perdue.</numerusform>
            <numerusform>Abandonner %Ln modifications&#x202f;? Elles seront définitivement perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>On Discogs: %1</source>
        <translation>Sur Discogs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1 · changed here %2</source>
        <translation>Avant&#xa0;: %1 · modifié ici %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take Discogs’</source>
        <translation>Prendre celle de Discogs</translation>
    </message>
    <message>
        <source>Waits for the folder “%1”, which could not be made.</source>
        <translation>Attend le dossier «&#xa0;%1&#xa0;», qui n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back here</source>
        <translation>Rétablir ici</translation>
    </message>
    <message>
        <source>Add to Discogs again</source>
        <translation>Rajouter sur Discogs</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPanel</name>
    <message>
        <source>Remove them here</source>
        <translation>Les retirer ici</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Reads what is new and sends what waits</source>
        <translation>Lit les nouveautés et envoie ce qui est en attente</translation>
    </message>
    <message>
        <source>Reads everything, also what seems unchanged</source>
        <translation>Lit tout, même ce qui semble inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</source>
        <translation>
            <numerusform>%Ln disque présent ici n’est plus sur Discogs. C’est beaucoup d’un coup, donc rien n’a été retiré. Les disques retirés gardent leurs écoutes et peuvent être rétablis.</numerusform>
            <numerusform>%Ln disques présents ici ne sont plus sur Discogs. C’est beaucoup d’un coup, donc rien n’a été retiré. Les disques retirés gardent leurs écoutes et peuvent être rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Changer de jeton</translation>
    </message>
    <message>
        <source>Not connected to Discogs</source>
        <translation>Non connecté à Discogs</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced with Discogs</source>
        <translation>Synchronisé avec Discogs</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs bloque les requêtes</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogs est injoignable</translation>
    </message>
    <message>
        <source>The last sync did not end well</source>
        <translation>La dernière synchronisation s’est mal terminée</translation>
    </message>
    <message>
        <source>Everything here works without it. Changes wait until it is back.</source>
        <translation>Ici, tout fonctionne sans lui. Les modifications attendent son retour.</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and the collection is kept in step with it.</source>
        <translation>Connectez votre compte Discogs&#xa0;: la collection restera synchronisée avec lui.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next sync at %1</source>
        <translation>Prochaine synchronisation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</source>
        <translation>
            <numerusform>%Ln disque recherché n’est plus sur votre liste de souhaits Discogs. C’est beaucoup d’un coup, donc rien n’a été retiré. Ses notes disparaîtraient avec lui.</numerusform>
            <numerusform>%Ln disques recherchés ne sont plus sur votre liste de souhaits Discogs. C’est beaucoup d’un coup, donc rien n’a été retiré. Leurs notes disparaîtraient avec eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSection</name>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>Afficher ce disque</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSettings</name>
    <message>
        <source>Only on demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>Changes made here are sent at once, whatever is chosen. Discogs asks that what is shown be no older than six hours.</source>
        <translation>Les modifications faites ici sont envoyées aussitôt, quel que soit ce choix. Discogs demande que les données affichées n’aient pas plus de six heures.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Fetch tracks, credits and notes in the background</source>
        <translation>Récupérer titres, crédits et notes en arrière-plan</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncText</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Looking up the account…</source>
        <translation>Lecture du compte…</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing the collection…</source>
        <translation>Synchronisation de la collection…</translation>
    </message>
    <message>
        <source>Wantlist: %1 of %2</source>
        <translation>Liste de souhaits&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing the wantlist…</source>
        <translation>Synchronisation de la liste de souhaits…</translation>
    </message>
    <message>
        <source>Details: %1 of %2</source>
        <translation>Détails&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Fetching details…</source>
        <translation>Récupération des détails…</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Lecture de la valeur…</translation>
    </message>
    <message>
        <source>Sending change %1 of %2</source>
        <translation>Envoi de la modification %1 sur %2</translation>
    </message>
    <message>
        <source>Sending your changes…</source>
        <translation>Envoi de vos modifications…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent</source>
        <translation>
            <numerusform>%Ln requête envoyée</numerusform>
            <numerusform>%Ln requêtes envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>encore %1 sur %2 pour cette minute</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>%n erreur jusqu’ici</numerusform>
            <numerusform>%n erreurs jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detailed</source>
        <translation>Détails&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Synchronisation complète</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Envoi des modifications</translation>
    </message>
    <message>
        <source>Quick sync</source>
        <translation>Synchronisation rapide</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Arrêté après %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Échec après %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retrait</numerusform>
            <numerusform>%Ln retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
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
        <translation>Style</translation>
    </message>
</context>
<context>
    <name>vv::gui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, now at %1</source>
        <translation>Colonnes, actuellement %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>il y a %1 semaines</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>il y a %1 mois</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>il y a %1 ans</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1&#xa0;s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1&#xa0;min environ</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenCard</name>
    <message>
        <source>Test now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Changer de jeton…</translation>
    </message>
    <message>
        <source>Remove token…</source>
        <translation>Retirer le jeton…</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Se connecter à Discogs</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Retirer le jeton</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove the token from this machine? The collection stays and can be looked at, searched and played without it; a sync needs one again. On Discogs it stays valid until you revoke it there.</source>
        <translation>Retirer le jeton de cet ordinateur&#x202f;? La collection reste&#xa0;: vous pourrez la consulter, y faire des recherches et l’écouter&#x202f;; pour synchroniser, il faudra de nouveau un jeton. Sur Discogs, il reste valable jusqu’à ce que vous l’y révoquiez.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Collection d’exemple</translation>
    </message>
    <message>
        <source>These records are invented. Connect your own account to see yours.</source>
        <translation>Ces disques sont inventés. Connectez votre compte pour voir les vôtres.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Recherche du jeton…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>There is no token. What is here stays readable; a sync needs one.</source>
        <translation>Il n’y a pas de jeton. Ce qui est ici reste lisible&#x202f;; pour synchroniser, il en faut un.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenText</name>
    <message>
        <source>The token is kept in the key store of the system.</source>
        <translation>Le jeton est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>Le jeton est gardé dans un fichier chiffré du dossier de données.</translation>
    </message>
    <message>
        <source>The token is kept in memory only, until the program ends.</source>
        <translation>Le jeton n’est gardé qu’en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The token was given in the environment variable VINYLVAULT_TOKEN, and is changed there.</source>
        <translation>Le jeton vient de la variable d’environnement VINYLVAULT_TOKEN&#x202f;; c’est là qu’il se change.</translation>
    </message>
    <message>
        <source>The token was given in the file named with --token-file, and is changed there.</source>
        <translation>Le jeton vient du fichier indiqué avec --token-file&#x202f;; c’est là qu’il se change.</translation>
    </message>
    <message>
        <source>It has not been tested yet.</source>
        <translation>Il n’a pas encore été testé.</translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation>Interrogation de Discogs…</translation>
    </message>
    <message>
        <source>Discogs accepts it (tested %1).</source>
        <translation>Discogs l’accepte (testé %1).</translation>
    </message>
    <message>
        <source>Discogs no longer accepts it (tested %1). Change the token; your collection here stays as it is.</source>
        <translation>Discogs ne l’accepte plus (testé %1). Changez de jeton&#x202f;; votre collection reste ici telle quelle.</translation>
    </message>
    <message>
        <source>Last tested %1.</source>
        <translation>Dernier test&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether it still holds is not known: %1 %2</source>
        <translation>Impossible de savoir s’il est encore valable&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Compte principal</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrackList</name>
    <message>
        <source>%1 %2</source>
        <comment>side or disc, and its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a time</comment>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Show the credits of each track</source>
        <translation>Afficher les crédits de chaque titre</translation>
    </message>
    <message>
        <source>Hide the credits of each track</source>
        <translation>Masquer les crédits de chaque titre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrayPane</name>
    <message>
        <source>Records gather here, with folder and conditions, until you add them all in one step. They stay when you leave.</source>
        <translation>Les disques se rassemblent ici, avec leur dossier et leur état, jusqu’à ce que vous les ajoutiez tous d’un coup. Ils restent là si vous quittez la page.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bac</translation>
    </message>
    <message>
        <source>Take out of the tray (Del)</source>
        <translation>Retirer du bac (Suppr)</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Bac · %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Find otherwise…</source>
        <translation>Trouver autrement…</translation>
    </message>
    <message>
        <source>For the selected record</source>
        <translation>Pour le disque sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected records</source>
        <translation>
            <numerusform>Pour %Ln disque sélectionné</numerusform>
            <numerusform>Pour %Ln disques sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>For all, and what comes next</source>
        <translation>Pour tous, et pour les suivants</translation>
    </message>
    <message>
        <source>For what comes next</source>
        <translation>Pour les suivants</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Ajouter à la collection</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s) to the collection</source>
        <translation>
            <numerusform>Ajouter %Ln disque à la collection</numerusform>
            <numerusform>Ajouter %Ln disques à la collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::TraySettings</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non classé</translation>
    </message>
</context>
<context>
    <name>vv::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play removed</source>
        <translation>Écoute retirée</translation>
    </message>
    <message>
        <source>Play noted</source>
        <translation>Écoute notée</translation>
    </message>
    <message>
        <source>Saved search %1 deleted</source>
        <translation>Recherche enregistrée %1 supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the tray</source>
        <translation>
            <numerusform>%Ln disque retiré du bac</numerusform>
            <numerusform>%Ln disques retirés du bac</numerusform>
        </translation>
    </message>
    <message>
        <source>Records put in order anew</source>
        <translation>Disques triés de nouveau</translation>
    </message>
    <message>
        <source>Taken back: the photo from before is shown again</source>
        <translation>Annulé&#xa0;: la photo précédente est de nouveau affichée</translation>
    </message>
    <message>
        <source>Taken back: the picture from Discogs is shown again</source>
        <translation>Annulé&#xa0;: l’image de Discogs est de nouveau affichée</translation>
    </message>
    <message>
        <source>Your own photo is the cover now</source>
        <translation>Votre propre photo sert maintenant de pochette</translation>
    </message>
    <message>
        <source>The picture from Discogs is the cover again</source>
        <translation>L’image de Discogs sert de nouveau de pochette</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <comment>a side, as a play</comment>
        <translation>Écoute notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Off the turntable</source>
        <translation>Disque retiré de la platine</translation>
    </message>
</context>
<context>
    <name>vv::gui::ValueChart</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, date</comment>
        <translation>%1 le %2</translation>
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
        <translation>Vue</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Pochettes</translation>
    </message>
    <message>
        <source>Covers (Ctrl+Shift+1)</source>
        <translation>Pochettes (Ctrl+Maj+1)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+2)</source>
        <translation>Tableau (Ctrl+Maj+2)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Shelf (Ctrl+Shift+3)</source>
        <translation>Étagère (Ctrl+Maj+3)</translation>
    </message>
</context>
<context>
    <name>vv::gui::WantlistPage</name>
    <message>
        <source>Wantlist</source>
        <translation>Liste de souhaits</translation>
    </message>
    <message>
        <source>Search the wantlist</source>
        <translation>Rechercher dans la liste de souhaits</translation>
    </message>
    <message>
        <source>Order of the wantlist</source>
        <translation>Tri de la liste de souhaits</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Find something to want</source>
        <translation>Trouver un disque à souhaiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disque</numerusform>
            <numerusform>%Ln disques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Your wantlist is on its way</source>
        <translation>Votre liste de souhaits arrive</translation>
    </message>
    <message>
        <source>It comes after the collection.</source>
        <translation>Elle vient après la collection.</translation>
    </message>
    <message>
        <source>Nothing on your wantlist matches</source>
        <translation>Aucun résultat dans votre liste de souhaits</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing on the wantlist</source>
        <translation>Rien dans la liste de souhaits</translation>
    </message>
    <message>
        <source>Find what you are after on Discogs and choose &quot;Want it&quot;. What you add to your wantlist there appears here after the next sync.</source>
        <translation>Trouvez sur Discogs ce que vous cherchez et choisissez «&#xa0;Ajouter aux souhaits&#xa0;». Ce que vous ajoutez à votre liste de souhaits sur Discogs apparaît ici après la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>vv::gui::WelcomePage</name>
    <message>
        <source>Show my records</source>
        <translation>Afficher mes disques</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Welcome to VinylVault</source>
        <translation>Bienvenue dans VinylVault</translation>
    </message>
    <message>
        <source>Your record collection, kept on your own machine.</source>
        <translation>Votre collection de disques, gardée sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Se connecter à Discogs</translation>
    </message>
    <message>
        <source>Try it with a sample collection</source>
        <translation>Essayer avec une collection d’exemple</translation>
    </message>
    <message>
        <source>The sample collection is invented and needs no network and no account.</source>
        <translation>La collection d’exemple est inventée et ne demande ni réseau ni compte.</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Ouvrir le compte %1</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>The token is kept in: %1.</source>
        <translation>Emplacement du jeton&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vv::models::CollectionModel</name>
    <message>
        <source>Not on a label</source>
        <translation>Sans label</translation>
    </message>
</context>
<context>
    <name>vv::models::Columns</name>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Année d’origine</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Cat. no.</source>
        <comment>catalogue number</comment>
        <translation>N° cat.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>condition of the record</comment>
        <translation>État disque</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <comment>condition of the sleeve</comment>
        <translation>État pochette</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln disque</numerusform>
            <numerusform>%1, %Ln disques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Grouping</name>
    <message>
        <source>Without an artist</source>
        <translation>Sans artiste</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans label</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Jamais écouté</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valeur inconnue</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Autres écritures</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1970s</comment>
        <translation>Années %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1 times or more</source>
        <translation>Écouté %1 fois ou plus</translation>
    </message>
    <message>
        <source>Played %1 to %2 times</source>
        <translation>Écouté %1 à %2 fois</translation>
    </message>
    <message numerus="yes">
        <source>Played %n time(s)</source>
        <translation>
            <numerusform>Écouté %n fois</numerusform>
            <numerusform>Écouté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an amount of money</comment>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount of money</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts of money</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1★</source>
        <translation>%1★</translation>
    </message>
    <message>
        <source>Without a catalogue number</source>
        <translation>Sans numéro de catalogue</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>Format inconnu</translation>
    </message>
    <message>
        <source>Folder not known</source>
        <translation>Dossier inconnu</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>État non précisé</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Sans style</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>vv::models::PlayLogModel</name>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln écoute</numerusform>
            <numerusform>%Ln écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>face %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>n’est plus dans la collection</translation>
    </message>
</context>
<context>
    <name>vv::models::PressingText</name>
    <message>
        <source>Release %1</source>
        <translation>Édition %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it</source>
        <translation>
            <numerusform>%Ln le possède</numerusform>
            <numerusform>%Ln le possèdent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want it</source>
        <translation>
            <numerusform>%Ln le souhaite</numerusform>
            <numerusform>%Ln le souhaitent</numerusform>
        </translation>
    </message>
    <message>
        <source>On your wantlist</source>
        <translation>Dans votre liste de souhaits</translation>
    </message>
    <message numerus="yes">
        <source>You have %n copies</source>
        <translation>
            <numerusform>Vous en avez %n exemplaire</numerusform>
            <numerusform>Vous en avez %n exemplaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::RowText</name>
    <message>
        <source>rated %1</source>
        <translation>noté %1</translation>
    </message>
    <message>
        <source>%1, changes wait to be sent</source>
        <translation>%1, modifications en attente d’envoi</translation>
    </message>
    <message>
        <source>%1, a change needs you</source>
        <translation>%1, une modification attend votre décision</translation>
    </message>
</context>
<context>
    <name>vv::models::TrayModel</name>
    <message>
        <source>Barcode %1</source>
        <translation>Code-barres %1</translation>
    </message>
    <message>
        <source>Will be looked up</source>
        <translation>Sera recherché</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have it: choose yours</source>
        <translation>
            <numerusform>%n pressage le porte&#xa0;: choisissez le vôtre</numerusform>
            <numerusform>%n pressages le portent&#xa0;: choisissez le vôtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs knows no record with it</source>
        <translation>Discogs ne connaît aucun disque avec ce code</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non classé</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
</context>
</TS>
