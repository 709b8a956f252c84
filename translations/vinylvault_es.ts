<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it: de, fr, es, ja ...</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Mis discos</translation>
    </message>
    <message>
        <source>Search artist, title, label, track…</source>
        <translation>Buscar artista, título, sello, pista…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>This page needs JavaScript to show and search the records; it loads nothing from anywhere.</source>
        <translation>Esta página necesita JavaScript para mostrar los discos y buscar en ellos; no carga nada de ningún sitio.</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Exported from VinylVault on %1.</source>
        <translation>Exportado de VinylVault el %1.</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 disco</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 discos</translation>
    </message>
    <message>
        <source>%1 of %2 record</source>
        <extracomment>%1 of the %2 records that there are; %2 is one</extracomment>
        <translation>%1 de %2 disco</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 of the %2 records that there are</extracomment>
        <translation>%1 de %2 discos</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Escuchas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
</context>
<context>
    <name>vv::app::ProgramBackend</name>
    <message>
        <source>This is the account of %1, and the token belongs to %2. To see those records too, add them as another account in the settings.</source>
        <translation>Esta es la cuenta de %1, y el token pertenece a %2. Para ver también esos discos, añada otra cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>No se pudo consultar el almacén de claves, así que quizá conserve una copia del token. VinylVault ya no la usa; para mayor seguridad, revoque el token en Discogs.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>No se pudo quitar %1: %2</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token of %1. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>No se pudo consultar el almacén de claves, así que quizá conserve una copia del token de %1. VinylVault ya no la usa; para mayor seguridad, revoque el token en Discogs.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>No hay ninguna copia de seguridad válida.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Esta imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used. JPEG, PNG, GIF and WebP up to 40 megapixels can.</source>
        <translation>Esta imagen no se puede usar. Se admiten JPEG, PNG, GIF y WebP de hasta 40 megapíxeles.</translation>
    </message>
</context>
<context>
    <name>vv::app::TokenKeeper</name>
    <message>
        <source>the system&apos;s key store</source>
        <translation>el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>an encrypted file in the data folder</source>
        <translation>un archivo cifrado en la carpeta de datos</translation>
    </message>
    <message>
        <source>memory only; it will be asked for again next time</source>
        <translation>solo la memoria; la próxima vez se volverá a pedir</translation>
    </message>
    <message>
        <source>the environment variable VINYLVAULT_TOKEN</source>
        <translation>la variable de entorno VINYLVAULT_TOKEN</translation>
    </message>
    <message>
        <source>the file given with --token-file</source>
        <translation>el archivo indicado con --token-file</translation>
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
        <translation>Guarda su colección de Discogs en su propio equipo: el mural de portadas, sus escuchas y todo lo demás, con red o sin ella.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>vv::gui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
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
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>VinylVault %1, free software under the GNU GPL, version 3 or later.</source>
        <translation>VinylVault %1, software libre bajo la GPL de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>Acerca de VinylVault</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountButton</name>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Colección de ejemplo</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Connect your own account…</source>
        <translation>Conectar su propia cuenta…</translation>
    </message>
    <message>
        <source>Add another account…</source>
        <translation>Añadir otra cuenta…</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountList</name>
    <message>
        <source>Add another account…</source>
        <translation>Añadir otra cuenta…</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Abrir la cuenta %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the account %1</source>
        <translation>Quitar la cuenta %1</translation>
    </message>
    <message>
        <source>Remove the account %1 from this machine? Its plays live only here. Nothing is deleted but the token: the data is put aside in the folder “removed” in the data folder. Nothing changes on Discogs.</source>
        <translation>¿Quitar la cuenta %1 de este equipo? Sus escuchas solo están aquí. No se elimina nada salvo el token: los datos se guardan aparte, en la carpeta “removed” de la carpeta de datos. En Discogs no cambia nada.</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Discogs account</source>
        <translation>Cuenta de Discogs</translation>
    </message>
    <message>
        <source>Accounts on this machine</source>
        <translation>Cuentas en este equipo</translation>
    </message>
</context>
<context>
    <name>vv::gui::Actions</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Elegir un disco al azar</translation>
    </message>
    <message>
        <source>To the next letter, year, …</source>
        <translation>Ir al grupo siguiente (letra, año…)</translation>
    </message>
    <message>
        <source>To the previous letter, year, …</source>
        <translation>Ir al grupo anterior (letra, año…)</translation>
    </message>
    <message>
        <source>Records as covers</source>
        <translation>Discos como portadas</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Discos como tabla</translation>
    </message>
    <message>
        <source>Records as a shelf of spines</source>
        <translation>Discos como estantería de lomos</translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation>Portadas más grandes</translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation>Portadas más pequeñas</translation>
    </message>
    <message>
        <source>Covers of the usual size</source>
        <translation>Portadas del tamaño habitual</translation>
    </message>
    <message>
        <source>The selected record is on the turntable</source>
        <translation>El disco seleccionado está en el tocadiscos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Quick look at the selected record</source>
        <translation>Vista rápida del disco seleccionado</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>Editar el disco seleccionado</translation>
    </message>
    <message>
        <source>Move it to another folder</source>
        <translation>Moverlo a otra carpeta</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Añadir discos</translation>
    </message>
    <message>
        <source>Scan barcodes</source>
        <translation>Escanear códigos de barras</translation>
    </message>
    <message>
        <source>Add what is in the tray</source>
        <translation>Añadir lo que hay en la bandeja</translation>
    </message>
    <message>
        <source>Keep the search that is shown</source>
        <translation>Guardar la búsqueda actual</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync everything, also what seems unchanged</source>
        <translation>Sincronizar todo, incluso lo que parece no haber cambiado</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n star(s)</source>
        <translation>
            <numerusform>Valorar con %n estrella</numerusform>
            <numerusform>Valorar con %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flip the record</source>
        <translation>Dar la vuelta al disco</translation>
    </message>
    <message>
        <source>Done: the record is off the turntable</source>
        <translation>Listo: el disco ya no está en el tocadiscos</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Ahora suena</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Diario de escuchas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>vv::gui::AddPage</name>
    <message>
        <source>Add records</source>
        <translation>Añadir discos</translation>
    </message>
    <message>
        <source>No connection: barcode %1 waits in the tray, and is looked up later.</source>
        <translation>Sin conexión: el código de barras %1 espera en la bandeja y se consultará más tarde.</translation>
    </message>
    <message>
        <source>Looking up barcode %1…</source>
        <translation>Consultando el código de barras %1…</translation>
    </message>
    <message>
        <source>Release %1 is in the tray.</source>
        <translation>La edición %1 está en la bandeja.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Bandeja · %1</translation>
    </message>
    <message>
        <source>In the tray: %1</source>
        <translation>En la bandeja: %1</translation>
    </message>
    <message>
        <source>Discogs knows no record with the barcode %1. It stays in the tray: find the record otherwise, or take it out.</source>
        <translation>Discogs no conoce ningún disco con el código de barras %1. Se queda en la bandeja: busque el disco de otro modo o quítelo de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have the barcode %1: choose yours</source>
        <translation>
            <numerusform>%n prensaje tiene el código de barras %1: elija el suyo</numerusform>
            <numerusform>%n prensajes tienen el código de barras %1: elija el suyo</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <source>Find the record with the barcode %1 by other words.</source>
        <translation>Busque con otras palabras el disco con el código de barras %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to your collection</source>
        <translation>
            <numerusform>%Ln disco añadido a su colección</numerusform>
            <numerusform>%Ln discos añadidos a su colección</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::AlbumPage</name>
    <message>
        <source>Play this</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>Lo añade a la colección y lo quita de la lista de deseos</translation>
    </message>
    <message>
        <source>Look at the images</source>
        <translation>Ver las imágenes</translation>
    </message>
</context>
<context>
    <name>vv::gui::AllowanceSettings</name>
    <message>
        <source>Use of Discogs</source>
        <translation>Uso de Discogs</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Discogs allows 60. Fewer leave some to other programs at the same address.</source>
        <translation>Discogs permite 60. Con menos, quedan algunas para otros programas en la misma dirección.</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>Segundos de espera por una respuesta</translation>
    </message>
    <message>
        <source>More on a slow line. After that the request is tried again.</source>
        <translation>Más si la conexión es lenta. Pasado ese tiempo, se reintenta la solicitud.</translation>
    </message>
    <message>
        <source>Tries after the first one</source>
        <translation>Intentos después del primero</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los valores habituales</translation>
    </message>
    <message>
        <source>The environment variable %1 decides this.</source>
        <translation>Esto lo decide la variable de entorno %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ArticlesCard</name>
    <message>
        <source>Sort anew</source>
        <translation>Volver a ordenar</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>Volver a las habituales</translation>
    </message>
    <message>
        <source>These words do not count in front of an artist&apos;s name: “The Copper Hours” stands under C. Write them with blanks between them; one that ends in an apostrophe needs no blank behind it, as in L&apos;Orchestre.</source>
        <translation>Estas palabras no cuentan delante del nombre de un artista: “The Copper Hours” va en la C. Escríbalas separadas por espacios; si una termina en apóstrofo, no necesita espacio detrás, como en L&apos;Orchestre.</translation>
    </message>
    <message>
        <source>Words that do not count when records are put in order</source>
        <translation>Palabras que no cuentan al ordenar los discos</translation>
    </message>
    <message>
        <source>None: every word counts</source>
        <translation>Ninguna: cuentan todas las palabras</translation>
    </message>
    <message>
        <source>The records could not be put in order; everything is as it was.</source>
        <translation>No se pudieron ordenar los discos; todo quedó como estaba.</translation>
    </message>
    <message>
        <source>The records are in this order already.</source>
        <translation>Los discos ya están en este orden.</translation>
    </message>
    <message>
        <source>Sorting again…</source>
        <translation>Ordenando de nuevo…</translation>
    </message>
    <message>
        <source>The records are in the order they had before.</source>
        <translation>Los discos están en el orden que tenían antes.</translation>
    </message>
    <message>
        <source>The records are in the new order.</source>
        <translation>Los discos están en el nuevo orden.</translation>
    </message>
</context>
<context>
    <name>vv::gui::BackupCard</name>
    <message>
        <source>%1, made by itself</source>
        <translation>%1, automática</translation>
    </message>
    <message>
        <source>%1, before an update</source>
        <translation>%1, antes de una actualización</translation>
    </message>
    <message>
        <source>%1, made by you</source>
        <translation>%1, hecha por usted</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Backup to go back to</source>
        <translation>Copia de seguridad que se restaurará</translation>
    </message>
    <message>
        <source>The backup is in use now.</source>
        <translation>La copia de seguridad ya está en uso.</translation>
    </message>
    <message>
        <source>The backup is in use now. What was there before is in %1.</source>
        <translation>La copia de seguridad ya está en uso. Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? What was changed here since is set aside, not deleted; what Discogs has comes back with the next sync.</source>
        <translation>¿Restaurar la copia de seguridad del %1? Lo que se cambió aquí desde entonces se guarda aparte, no se elimina; lo que tiene Discogs vuelve con la próxima sincronización.</translation>
    </message>
    <message>
        <source>There is no backup yet. One a day is made by itself.</source>
        <translation>Aún no hay ninguna copia de seguridad. Cada día se crea una automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup(s) was made %1. One a day is made by itself.</source>
        <translation>
            <numerusform>Hay %n copia de seguridad, creada %1. Cada día se crea una automáticamente.</numerusform>
            <numerusform>Hay %n copias de seguridad; la más reciente se creó %1. Cada día se crea una automáticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkForm</name>
    <message>
        <source>Fields of the selected records</source>
        <translation>Campos de los discos seleccionados</translation>
    </message>
    <message>
        <source>The account has no fields yet; a sync reads them.</source>
        <translation>La cuenta aún no tiene campos; se leen al sincronizar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Establecer %1</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values that differ</comment>
        <translation>varios valores</translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkMenus</name>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disco seleccionado</numerusform>
            <numerusform>%Ln discos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Establecer campos…</translation>
    </message>
    <message>
        <source>Remove from the collection…</source>
        <translation>Quitar de la colección…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Quitar una etiqueta</translation>
    </message>
</context>
<context>
    <name>vv::gui::CalendarChart</name>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>so many plays</comment>
        <translation>
            <numerusform>%1 en %n día</numerusform>
            <numerusform>%1 en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>so many plays, date</comment>
        <translation>%1 el %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionLine</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Tamaño de las portadas</translation>
    </message>
    <message>
        <source>Size of covers (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>Tamaño de las portadas (Ctrl++, Ctrl+-, Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disco</numerusform>
            <numerusform>%Ln discos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionMessage</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or only how one begins.</source>
        <translation>Pruebe con menos palabras o solo con el comienzo de una.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta carpeta está vacía</translation>
    </message>
    <message>
        <source>Choose it as the folder when you edit a record, and the record appears here.</source>
        <translation>Elíjala como carpeta al editar un disco y el disco aparecerá aquí.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los discos</translation>
    </message>
    <message>
        <source>Your records are on their way</source>
        <translation>Sus discos están en camino</translation>
    </message>
    <message>
        <source>The first covers appear here as soon as the first page has arrived.</source>
        <translation>Las primeras portadas aparecerán aquí en cuanto llegue la primera página.</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay discos</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and your collection appears here.</source>
        <translation>Conecte su cuenta de Discogs y su colección aparecerá aquí.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Conectar con Discogs</translation>
    </message>
    <message>
        <source>Your Discogs collection is empty</source>
        <translation>Su colección de Discogs está vacía</translation>
    </message>
    <message>
        <source>Add a record to it on Discogs, then sync.</source>
        <translation>Añada un disco en Discogs y luego sincronice.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>A sync brings your collection here.</source>
        <translation>Al sincronizar, su colección aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir un disco</translation>
    </message>
    <message>
        <source>Search, or artist:okoye year:1960..1969 -format:7&quot;</source>
        <translation>Buscar, o artist:okoye year:1960..1969 -format:7&quot;</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Pick a random record of those shown</source>
        <translation>Elegir al azar uno de los discos mostrados</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Elegir un disco al azar</translation>
    </message>
    <message>
        <source>%1 of %2 with a known price: what was paid, else the lowest one on Discogs</source>
        <translation>%1 de %2 con precio conocido: lo que se pagó o, si no consta, el más bajo en Discogs</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá quiso decir</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Componer una condición</translation>
    </message>
    <message>
        <source>%1 for %2 of them</source>
        <translation>%1 para %2 de ellos</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionViews</name>
    <message>
        <source>Records</source>
        <translation>Discos</translation>
    </message>
</context>
<context>
    <name>vv::gui::ConnectForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Testing the token</source>
        <translation>Comprobando el token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Comprobar y conectar</translation>
    </message>
    <message>
        <source>Make a token: discogs.com/settings/developers</source>
        <translation>Crear un token: discogs.com/settings/developers</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Conectar con Discogs</translation>
    </message>
    <message>
        <source>VinylVault reads your collection with a personal access token. You make it once on the Discogs page for developers (“Generate new token”) and paste it here. It stays on this machine, in the key store of the system where there is one, and is sent to Discogs only.</source>
        <translation>VinylVault lee su colección con un token de acceso personal. Se crea una sola vez en la página de Discogs para desarrolladores (“Generate new token”) y se pega aquí. Se queda en este equipo, en el almacén de claves del sistema si lo hay, y solo se envía a Discogs.</translation>
    </message>
    <message>
        <source>Change the token</source>
        <translation>Cambiar el token</translation>
    </message>
    <message>
        <source>Change the token of %1</source>
        <translation>Cambiar el token de %1</translation>
    </message>
    <message>
        <source>Make a new token on the Discogs page for developers and paste it here. The one before is kept until Discogs has accepted the new one.</source>
        <translation>Cree un token nuevo en la página de Discogs para desarrolladores y péguelo aquí. El anterior se conserva hasta que Discogs acepte el nuevo.</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Añadir otra cuenta</translation>
    </message>
    <message>
        <source>Log in to Discogs with the other account, make a token on the page for developers and paste it here. That account gets data and plays of its own beside what is here; the settings are shared.</source>
        <translation>Inicie sesión en Discogs con la otra cuenta, cree un token en la página para desarrolladores y péguelo aquí. Esa cuenta tendrá sus propios datos y escuchas, aparte de lo que ya hay; los ajustes son comunes.</translation>
    </message>
    <message>
        <source>Type or paste a token first.</source>
        <translation>Primero escriba o pegue un token.</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverLabel</name>
    <message>
        <source>Cover of %1</source>
        <translation>Portada de %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverSettings</name>
    <message>
        <source>Covers</source>
        <translation>Portadas</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoversCard</name>
    <message>
        <source>Empty the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Fetch all covers in the background</source>
        <translation>Obtener todas las portadas en segundo plano</translation>
    </message>
    <message>
        <source>One a second at most, when nothing else is fetched and the connection is not metered</source>
        <translation>Como máximo una por segundo, cuando no se obtiene nada más y la conexión no es de uso medido</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Guardar como máximo</translation>
    </message>
    <message>
        <source>Empty the cache? Covers are fetched again when they are looked at, which takes a while. Your own photos are not in it.</source>
        <translation>¿Vaciar la caché? Las portadas se vuelven a obtener al verlas, lo que lleva un rato. Sus propias fotos no están en ella.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>1.2 GB of 2 GB, 3,012 covers</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cover(s)</source>
        <translation>
            <numerusform>%Ln portada</numerusform>
            <numerusform>%Ln portadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cover(s) of your records are here.</source>
        <translation>
            <numerusform>Portadas de sus discos guardadas aquí: %1 de %Ln.</numerusform>
            <numerusform>Portadas de sus discos guardadas aquí: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are fetched when you look at them.</source>
        <translation>Las demás se obtienen al verlas.</translation>
    </message>
    <message>
        <source>It waits for a moment without a sync, and for a connection that is not metered.</source>
        <translation>A la espera de un momento sin sincronización y de una conexión que no sea de uso medido.</translation>
    </message>
    <message>
        <source>The image host wants a rest, or cannot be reached; it goes on later.</source>
        <translation>El servidor de imágenes pide una pausa o no está accesible; se continuará más tarde.</translation>
    </message>
    <message>
        <source>There is no room for more; allow more to fetch the rest.</source>
        <translation>No queda espacio para más; aumente el límite para obtener el resto.</translation>
    </message>
</context>
<context>
    <name>vv::gui::DataSettings</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailPane</name>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>Disco seleccionado</translation>
    </message>
    <message>
        <source>Change folder, condition and notes</source>
        <translation>Cambiar la carpeta, el estado y las notas</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>Lo añade a la colección y lo quita de la lista de deseos</translation>
    </message>
    <message>
        <source>All images, credits, numbers and plays (Enter)</source>
        <translation>Todas las imágenes, los créditos, los números y las escuchas (Intro)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ningún disco seleccionado</translation>
    </message>
    <message>
        <source>Choose a record of the wantlist to see it here.</source>
        <translation>Elija un disco de la lista de deseos para verlo aquí.</translation>
    </message>
    <message>
        <source>Choose a record to see its tracks, or spin for a random one.</source>
        <translation>Elija un disco para ver sus pistas, o deje que decida el azar.</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailText</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Lo tienen</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Lo quieren</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %Ln rating(s)</source>
        <translation>
            <numerusform>%1 de 5, %Ln valoración</numerusform>
            <numerusform>%1 de 5, %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>En venta</translation>
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
            <numerusform>%Ln, a %1 en su moneda de Discogs</numerusform>
            <numerusform>%Ln, desde %1 en su moneda de Discogs</numerusform>
        </translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Usted pagó</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, in the letters of QLocale::toString()</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln, a %1</numerusform>
            <numerusform>%Ln, desde %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditForm</name>
    <message>
        <source>Edit this record</source>
        <translation>Editar este disco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Quitar de la lista de deseos</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Añadir a la lista de deseos</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
</context>
<context>
    <name>vv::gui::EditMark</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show it on the Sync page</source>
        <translation>Mostrar en la página Sincronización</translation>
    </message>
    <message>
        <source>Changed here and on Discogs</source>
        <translation>Cambiado aquí y en Discogs</translation>
    </message>
    <message>
        <source>Discogs refuses a change: %1</source>
        <translation>Discogs rechaza un cambio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln cambio pendiente de envío</numerusform>
            <numerusform>%Ln cambios pendientes de envío</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Rating taken away</source>
        <translation>Valoración quitada</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n star(s)</source>
        <translation>
            <numerusform>Valorado con %n estrella</numerusform>
            <numerusform>Valorado con %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a “%1”</translation>
    </message>
    <message>
        <source>A field changed</source>
        <translation>Campo modificado</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Campo “%1” modificado</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido “%1”</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>Disco añadido</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Quitado “%1”</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Disco quitado</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Recuperado “%1”</translation>
    </message>
    <message>
        <source>Record brought back</source>
        <translation>Disco recuperado</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nueva carpeta “%1”</translation>
    </message>
    <message>
        <source>Folder renamed to %1</source>
        <translation>Carpeta renombrada como “%1”</translation>
    </message>
    <message>
        <source>Folder deleted</source>
        <translation>Carpeta eliminada</translation>
    </message>
    <message>
        <source>Added to the wantlist</source>
        <translation>Añadido a la lista de deseos</translation>
    </message>
    <message>
        <source>Taken off the wantlist</source>
        <translation>Quitado de la lista de deseos</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notas modificadas</translation>
    </message>
    <message>
        <source>Moved to the new folder %1</source>
        <translation>Movido a la nueva carpeta “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rated</source>
        <translation>
            <numerusform>%Ln disco valorado</numerusform>
            <numerusform>%Ln discos valorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved</source>
        <translation>
            <numerusform>%Ln disco movido</numerusform>
            <numerusform>%Ln discos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln disco quitado</numerusform>
            <numerusform>%Ln discos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought back</source>
        <translation>
            <numerusform>%Ln disco recuperado</numerusform>
            <numerusform>%Ln discos recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln disco añadido</numerusform>
            <numerusform>%Ln discos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln cambio realizado</numerusform>
            <numerusform>%Ln cambios realizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>En la colección</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>On the wantlist</source>
        <translation>En la lista de deseos</translation>
    </message>
    <message>
        <source>Notes on the wantlist</source>
        <translation>Notas de la lista de deseos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Rename the folder: %1 → %2</source>
        <translation>Renombrar la carpeta: %1 → %2</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Eliminar la carpeta</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Añadir a la lista de deseos</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Quitar de la lista de deseos</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un disco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the new folder %1</source>
        <translation>
            <numerusform>%Ln disco movido a la nueva carpeta “%1”</numerusform>
            <numerusform>%Ln discos movidos a la nueva carpeta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln disco movido a “%1”</numerusform>
            <numerusform>%Ln discos movidos a “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on %Ln record(s)</source>
        <translation>
            <numerusform>Campo “%1” modificado en %Ln disco</numerusform>
            <numerusform>Campo “%1” modificado en %Ln discos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ErrorText</name>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation>Discogs no acepta este token.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or make a new one at discogs.com/settings/developers.</source>
        <translation>Compruebe que se copió entero o cree uno nuevo en discogs.com/settings/developers.</translation>
    </message>
    <message>
        <source>Discogs no longer accepts the token.</source>
        <translation>Discogs ya no acepta el token.</translation>
    </message>
    <message>
        <source>Change the token. Your collection here stays as it is.</source>
        <translation>Cambie el token. Su colección se queda aquí tal como está.</translation>
    </message>
    <message>
        <source>Discogs does not let this token read the account.</source>
        <translation>Discogs no permite que este token lea la cuenta.</translation>
    </message>
    <message>
        <source>Make a new token with the account you want to see.</source>
        <translation>Cree un token nuevo con la cuenta que quiera ver.</translation>
    </message>
    <message>
        <source>Discogs does not let this account see that.</source>
        <translation>Discogs no permite que esta cuenta vea eso.</translation>
    </message>
    <message>
        <source>It may be private or belong to somebody else.</source>
        <translation>Puede que sea privado o de otra persona.</translation>
    </message>
    <message>
        <source>Discogs asks us to slow down.</source>
        <translation>Discogs pide ir más despacio.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: it knows nothing of accounts.</source>
        <translation>El servidor que respondió no parece ser Discogs: no sabe nada de cuentas.</translation>
    </message>
    <message>
        <source>Check the API address the program was started with, and the network&apos;s login page.</source>
        <translation>Compruebe la dirección de la API con la que se inició el programa y la página de acceso de la red.</translation>
    </message>
    <message>
        <source>Discogs has no such record.</source>
        <translation>Ese disco no existe en Discogs.</translation>
    </message>
    <message>
        <source>Your own entry stays here.</source>
        <translation>Sus propios datos se conservan aquí.</translation>
    </message>
    <message>
        <source>Discogs no longer offers what was asked for.</source>
        <translation>Discogs ya no ofrece lo que se pidió.</translation>
    </message>
    <message>
        <source>A newer VinylVault may know what took its place.</source>
        <translation>Quizá una versión más reciente de VinylVault sepa qué lo sustituyó.</translation>
    </message>
    <message>
        <source>Discogs has deleted this record.</source>
        <translation>Discogs eliminó este disco.</translation>
    </message>
    <message>
        <source>The token that is kept here cannot be opened.</source>
        <translation>No se puede abrir el token guardado aquí.</translation>
    </message>
    <message>
        <source>It was sealed on another machine, by another user or with a key that is gone. Connect again with the token, or with a new one.</source>
        <translation>Se cifró en otro equipo, con otro usuario o con una clave que ya no existe. Vuelva a conectarse con ese token o con uno nuevo.</translation>
    </message>
    <message>
        <source>The token was kept by a newer VinylVault.</source>
        <translation>El token se guardó con una versión más reciente de VinylVault.</translation>
    </message>
    <message>
        <source>Install the newer version, or connect again.</source>
        <translation>Instale la versión más reciente o vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The token given at the start cannot be used.</source>
        <translation>El token indicado al inicio no se puede usar.</translation>
    </message>
    <message>
        <source>Mend what is named here, then start again.</source>
        <translation>Corrija lo que se indica aquí y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give the token.</source>
        <translation>El almacén de claves del sistema no entrega el token.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it and try again. Or connect again with the token.</source>
        <translation>Quizá esté bloqueado: desbloquéelo e inténtelo de nuevo. O vuelva a conectarse con el token.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The folder for the file is gone.</source>
        <translation>La carpeta para el archivo ya no existe.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>Ahí no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write in this one.</source>
        <translation>Elija otra carpeta o concédase permiso para escribir en esta.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, or choose another place.</source>
        <translation>Compruebe que la unidad esté conectada y en buen estado, o elija otro lugar.</translation>
    </message>
    <message>
        <source>That file is the collection itself.</source>
        <translation>Ese archivo es la propia colección.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>No hay ninguna importación que se pueda deshacer.</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>Ya se deshizo.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Esto no funcionó.</translation>
    </message>
    <message>
        <source>Another import is under way.</source>
        <translation>Hay otra importación en curso.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: its answer makes no sense.</source>
        <translation>El servidor que respondió no parece ser Discogs: su respuesta es incomprensible.</translation>
    </message>
    <message>
        <source>Discogs sent an answer that makes no sense.</source>
        <translation>Discogs envió una respuesta incomprensible.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may know it.</source>
        <translation>Inténtelo de nuevo; si sigue igual, quizá una versión más reciente de VinylVault la entienda.</translation>
    </message>
    <message>
        <source>Discogs refused the request.</source>
        <translation>Discogs rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may help.</source>
        <translation>Inténtelo de nuevo; si sigue igual, quizá ayude una versión más reciente de VinylVault.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>This token cannot be used here.</source>
        <translation>Este token no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>Esto no se puede hacer con los ajustes actuales.</translation>
    </message>
    <message>
        <source>Change what is named here, then try again.</source>
        <translation>Cambie lo que se indica aquí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>Eso no existe.</translation>
    </message>
    <message>
        <source>Go back and choose again.</source>
        <translation>Vuelva atrás y elija otra vez.</translation>
    </message>
    <message>
        <source>Start it again whenever you like; what was done is kept.</source>
        <translation>Vuelva a empezar cuando quiera; lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>Discogs cannot be reached: there is no connection.</source>
        <translation>No se puede acceder a Discogs: no hay conexión.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What is here works without it.</source>
        <translation>Compruebe la red e inténtelo de nuevo. Lo que hay aquí funciona sin ella.</translation>
    </message>
    <message>
        <source>Discogs did not answer in time.</source>
        <translation>Discogs no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Something in front of Discogs blocks this program.</source>
        <translation>Algo impide que este programa llegue a Discogs.</translation>
    </message>
    <message>
        <source>Wait some minutes. A VPN or proxy is often the reason: try without it.</source>
        <translation>Espere unos minutos. A menudo la causa es una VPN o un proxy: pruebe sin ellos.</translation>
    </message>
    <message>
        <source>Discogs is out of order at the moment.</source>
        <translation>Discogs no funciona en este momento.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The collection&apos;s file could not be used.</source>
        <translation>No se pudo usar el archivo de la colección.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, then try again.</source>
        <translation>Compruebe que la unidad esté conectada y en buen estado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en la unidad.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another --data-dir.</source>
        <translation>Concédase permiso para escribir en ella o inicie el programa con otro --data-dir.</translation>
    </message>
    <message>
        <source>The collection&apos;s file is damaged.</source>
        <translation>El archivo de la colección está dañado.</translation>
    </message>
    <message>
        <source>It was left as it is. Put a backup in its place, or move it away and sync again.</source>
        <translation>Se dejó como estaba. Ponga una copia de seguridad en su lugar, o apártelo y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>The collection&apos;s file was written by a newer VinylVault.</source>
        <translation>El archivo de la colección se creó con una versión más reciente de VinylVault.</translation>
    </message>
    <message>
        <source>Install the newer version; the file was left as it is.</source>
        <translation>Instale la versión más reciente; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>Discogs lets us go on at %1.</source>
        <translation>Discogs pide esperar hasta las %1.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::ExportCard</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>All that is here, plays, tags and notes included. VinylVault reads it again without a loss.</source>
        <translation>Todo lo que hay aquí, incluidas escuchas, etiquetas y notas. VinylVault lo vuelve a leer sin pérdidas.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Collection as Discogs writes it (CSV)</source>
        <translation>Colección en el formato de Discogs (CSV)</translation>
    </message>
    <message>
        <source>The columns of the website&apos;s own export, for a spreadsheet.</source>
        <translation>Las mismas columnas que exporta el sitio web, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Wantlist as Discogs writes it (CSV)</source>
        <translation>Lista de deseos en el formato de Discogs (CSV)</translation>
    </message>
    <message>
        <source>Page to carry (HTML)</source>
        <translation>Página para llevar (HTML)</translation>
    </message>
    <message>
        <source>One file with a search field, for a telephone or on paper. It needs no network.</source>
        <translation>Un solo archivo con buscador, para el teléfono o para imprimir. No necesita red.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>For Tellico (XML)</source>
        <translation>Para Tellico (XML)</translation>
    </message>
    <message>
        <source>A music collection that Tellico opens.</source>
        <translation>Una colección de música que se abre con Tellico.</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Archivos XML (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln want(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln disco de la lista de deseos a %1.</numerusform>
            <numerusform>Se exportaron %Ln discos de la lista de deseos a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln copies to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln ejemplar a %1.</numerusform>
            <numerusform>Se exportaron %Ln ejemplares a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>Con precios</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking texts for formulas</source>
        <translation>Evitar que las hojas de cálculo tomen textos por fórmulas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Formato de la exportación</translation>
    </message>
    <message>
        <source>Discogs does not want these passed on: for yourself only.</source>
        <translation>Discogs pide no compartir estos datos: solo para uso personal.</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>Escribiendo la exportación</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>The whole collection</source>
        <translation>Toda la colección</translation>
    </message>
    <message numerus="yes">
        <source>What the collection page shows now (%Ln record(s))</source>
        <translation>
            <numerusform>Lo que muestra ahora la página de la colección (%Ln disco)</numerusform>
            <numerusform>Lo que muestra ahora la página de la colección (%Ln discos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or choose a folder, to export only that.</source>
        <translation>Busque o elija una carpeta para exportar solo eso.</translation>
    </message>
    <message>
        <source>These records with their plays, tags and notes. It can be imported like any other.</source>
        <translation>Estos discos con sus escuchas, etiquetas y notas. El archivo se puede importar como cualquier otro.</translation>
    </message>
    <message>
        <source>With pictures: their addresses, and your own photos</source>
        <translation>Con imágenes: las direcciones y sus propias fotos</translation>
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
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation>Condiciones de la búsqueda</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Sin escuchas</translation>
    </message>
    <message>
        <source>Added in the last month</source>
        <translation>Añadidos en el último mes</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not played for a year</source>
        <translation>Sin escuchar desde hace un año</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Componer una condición</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBuilder</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A condition for the search</source>
        <translation>Una condición para la búsqueda</translation>
    </message>
    <message>
        <source>Only records of which it is not so</source>
        <translation>Solo los discos que no la cumplen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterChip</name>
    <message>
        <source>Enter changes it, Del takes it out</source>
        <translation>Intro la cambia, Supr la quita</translation>
    </message>
    <message>
        <source>Take it out (Del)</source>
        <translation>Quitarla (Supr)</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterList</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>BÚSQUEDAS</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Eliminar la búsqueda guardada</translation>
    </message>
    <message>
        <source>Search for something to keep it</source>
        <translation>Busque algo para poder guardarlo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterText</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>whole words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>hace menos de %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>hace más de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Número de catálogo</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Escuchas</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última escucha</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Media condition</source>
        <translation>Estado del disco</translation>
    </message>
    <message>
        <source>Sleeve condition</source>
        <translation>Estado de la funda</translation>
    </message>
    <message>
        <source>Lent to somebody</source>
        <translation>Prestado a alguien</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>Más de un ejemplar</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>has the whole words</source>
        <translation>contiene las palabras completas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>hace menos de</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>hace más de</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is looked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Excepto %1</translation>
    </message>
    <message>
        <source>A time such as 30d, 2w, 6m or 1y</source>
        <translation>Un período como 30d, 2w, 6m o 1y (días, semanas, meses o años)</translation>
    </message>
    <message>
        <source>A year such as 1970, or 197 for all of the seventies</source>
        <translation>Un año como 1970, o 197 para todos los años setenta</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A year, month or day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Un año, un mes o un día: 2024, 2024-05 o 2024-05-17</translation>
    </message>
    <message>
        <source>A condition such as VG+</source>
        <translation>Un estado como VG+</translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation>Indique qué buscar</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderList</name>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>CARPETAS</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Eliminar la carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderPage</name>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Otro nombre para “%1”</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los discos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln disco</numerusform>
            <numerusform>%1, %Ln discos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageStrip</name>
    <message>
        <source>Images, %1 of %2</source>
        <translation>Imágenes, %1 de %2</translation>
    </message>
    <message>
        <source>Enter opens the image</source>
        <translation>Intro abre la imagen</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageViewer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Previous image (Left)</source>
        <translation>Imagen anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Imagen siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeña (-)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>image of images</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Image %1 of %2 of %3</source>
        <comment>number, count, title of the record</comment>
        <translation>Imagen %1 de %2 de %3</translation>
    </message>
    <message>
        <source>This image could not be loaded. It will be tried again in a while.</source>
        <translation>No se pudo cargar esta imagen. Se volverá a intentar dentro de un rato.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Previous image (Right)</source>
        <translation>Imagen anterior (Derecha)</translation>
    </message>
    <message>
        <source>Next image (Left)</source>
        <translation>Imagen siguiente (Izquierda)</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportCard</name>
    <message>
        <source>Look through it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que se importará</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar desde</translation>
    </message>
    <message>
        <source>Collections (%1)</source>
        <translation>Colecciones (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take back the import of %1, %2? What it brought goes again. What Discogs has by now, and what you changed since, stays.</source>
        <translation>¿Deshacer la importación de %1 (%2)? Se quitará lo que trajo. Se conservará lo que Discogs ya tiene y lo que usted cambió desde entonces.</translation>
    </message>
    <message>
        <source>Import into your own collection: this one is the sample.</source>
        <translation>Importe en su propia colección: esta es la de ejemplo.</translation>
    </message>
    <message>
        <source>Files are looked for in %1. You see first what one would bring.</source>
        <translation>Los archivos se buscan en %1. Primero se muestra qué aportaría cada uno.</translation>
    </message>
    <message>
        <source>A JSON export, a CSV of the Discogs website, or the database of an older VinylVault. Choose it or drop it here; you see first what it would bring.</source>
        <translation>Una exportación JSON, un CSV del sitio web de Discogs o la base de datos de un VinylVault anterior. Elija el archivo o arrástrelo aquí; primero se muestra qué aportaría.</translation>
    </message>
    <message>
        <source>Waits until the sync has ended.</source>
        <translation>Espera a que termine la sincronización.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Revisando %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
        <source>%1 was imported %2.</source>
        <translation>%1 se importó %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier import(s) can be undone after it.</source>
        <translation>
            <numerusform>Después se puede deshacer %Ln importación anterior.</numerusform>
            <numerusform>Después se pueden deshacer %Ln importaciones anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportReview</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What the file holds, one by one</source>
        <translation>Contenido del archivo, en detalle</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>No se puede importar %1</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong with the file:</source>
        <translation>No se cambió nada. Esto es lo que falla en el archivo:</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Lo que aportaría %1</translation>
    </message>
    <message>
        <source>Everything in %1 is here already</source>
        <translation>Todo lo de %1 ya está aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportText</name>
    <message numerus="yes">
        <source>%Ln new copies</source>
        <translation>
            <numerusform>%Ln ejemplar nuevo</numerusform>
            <numerusform>%Ln ejemplares nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new want(s)</source>
        <translation>
            <numerusform>%Ln disco nuevo en la lista de deseos</numerusform>
            <numerusform>%Ln discos nuevos en la lista de deseos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s), tags and the like</source>
        <translation>
            <numerusform>%Ln nota, etiqueta u otro dato</numerusform>
            <numerusform>%Ln notas, etiquetas y otros datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta nueva</numerusform>
            <numerusform>%Ln carpetas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of what is here</source>
        <translation>
            <numerusform>%Ln cambio en lo que hay aquí</numerusform>
            <numerusform>%Ln cambios en lo que hay aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Want: %1</source>
        <translation>Lista de deseos: %1</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Escuchas: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>an export of VinylVault</source>
        <translation>una exportación de VinylVault</translation>
    </message>
    <message>
        <source>a collection as Discogs writes it</source>
        <translation>una colección en el formato de Discogs</translation>
    </message>
    <message>
        <source>a wantlist as Discogs writes it</source>
        <translation>una lista de deseos en el formato de Discogs</translation>
    </message>
    <message>
        <source>the database of an older VinylVault</source>
        <translation>la base de datos de un VinylVault anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), %1</source>
        <translation>
            <numerusform>%Ln entrada, %1</numerusform>
            <numerusform>%Ln entradas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are here already</source>
        <translation>
            <numerusform>%Ln ejemplar ya está aquí</numerusform>
            <numerusform>%Ln ejemplares ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) are here already</source>
        <translation>
            <numerusform>%Ln disco de la lista de deseos ya está aquí</numerusform>
            <numerusform>%Ln discos de la lista de deseos ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new copies were removed, and stay so</source>
        <translation>
            <numerusform>%Ln de los ejemplares nuevos se había quitado y seguirá así</numerusform>
            <numerusform>%Ln de los ejemplares nuevos se habían quitado y seguirán así</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes wait with your own edits and are merged with Discogs.</source>
        <translation>Los cambios esperan junto con los suyos y se combinan con los de Discogs.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Línea %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Everything in %1 was here already.</source>
        <translation>Todo lo de %1 ya estaba aquí.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>Importación de %1: %2.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Se deshizo la importación de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed or synced since, and stay.</source>
        <translation>
            <numerusform>%Ln elemento se cambió o sincronizó desde entonces y se conserva.</numerusform>
            <numerusform>%Ln elementos se cambiaron o sincronizaron desde entonces y se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyCard</name>
    <message>
        <source>No key does that.</source>
        <translation>Ningún atajo hace eso.</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two key sequences</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Rate the selected record</source>
        <translation>Valorar el disco seleccionado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Search from anywhere on the wall</source>
        <translation>Buscar desde cualquier punto del mural</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>Flechas, Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Walk along the wall</source>
        <translation>Recorrer el mural</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>Abrir el disco seleccionado</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyField</name>
    <message>
        <source>no key</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Pulse el nuevo atajo…</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeySettings</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one. Backspace takes a key away, Esc leaves it as it is.</source>
        <translation>Elija un atajo y pulse el nuevo. Retroceso quita el atajo; Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskRail</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Sincronización, %n asunto requiere su atención</numerusform>
            <numerusform>Sincronización, %n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>synced</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskSettings</name>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of what is touched</source>
        <translation>Tamaño de los elementos táctiles</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size: buttons should be about 9 mm high.</source>
        <translation>Para una pantalla que no indica su tamaño real: los botones deberían medir unos 9 mm de alto.</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size, in the full-screen window for a touch screen (vinylvault --kiosk).</source>
        <translation>Para una pantalla que no indica su tamaño real, en la ventana a pantalla completa para pantallas táctiles (vinylvault --kiosk).</translation>
    </message>
</context>
<context>
    <name>vv::gui::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Dates, numbers and prices are written as is usual with it. The commands speak English.</source>
        <translation>Las fechas, los números y los precios se escriben como es habitual en ese idioma. Los comandos están en inglés.</translation>
    </message>
</context>
<context>
    <name>vv::gui::LetterRail</name>
    <message>
        <source>Jump to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Jump to, now at %1</source>
        <translation>Ir a, ahora en %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogDelegate</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Cara %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>ya no está en la colección</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogPage</name>
    <message>
        <source>Listening log</source>
        <translation>Diario de escuchas</translation>
    </message>
    <message>
        <source>Search the listening log</source>
        <translation>Buscar en el diario de escuchas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you played matches</source>
        <translation>Ninguna escucha coincide</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Aún no hay escuchas</translation>
    </message>
    <message>
        <source>Choose Play on a record when you put it on. Every play is noted here, and stays on this computer.</source>
        <translation>Elija “Escuchar” en un disco cuando lo ponga. Cada escucha se anota aquí y se queda en este equipo.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Elegir un disco</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogView</name>
    <message>
        <source>Open this record</source>
        <translation>Abrir este disco</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Anotada por error: quitar esta escucha</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast, dark or light as the system</source>
        <translation>Alto contraste, oscuro o claro como el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the size the system asks for. Buttons and rows grow with it.</source>
        <translation>Respecto al tamaño que pide el sistema. Los botones y las filas crecen con él.</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <translation>Tamaño de las portadas</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself, even where the system allows it</source>
        <translation>Nada se mueve por sí solo, aunque el sistema lo permita</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookupLine</name>
    <message>
        <source>Artist and title, catalogue number, barcode, or release number</source>
        <translation>Artista y título, número de catálogo, código de barras o número de edición</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>Look for it as</source>
        <translation>Buscar como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Número de catálogo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>Número de edición</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>A la bandeja</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This stands for all pressings. Open the one you have on Discogs, and take its address.</source>
        <translation>Esto corresponde a todos los prensajes. Abra en Discogs el suyo y use esa dirección.</translation>
    </message>
    <message>
        <source>This is neither the number of a release nor the address of its page.</source>
        <translation>Esto no es ni el número de una edición ni la dirección de su página.</translation>
    </message>
    <message>
        <source>There is no digit in this barcode.</source>
        <translation>Este código de barras no contiene ninguna cifra.</translation>
    </message>
</context>
<context>
    <name>vv::gui::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Abrir la cuenta %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The newest backup is from %1. The damaged file is set aside, not deleted.</source>
        <translation>La copia de seguridad más reciente es del %1. El archivo dañado se guarda aparte, no se elimina.</translation>
    </message>
</context>
<context>
    <name>vv::gui::NavDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoteHtml</name>
    <message>
        <source>artist %1</source>
        <translation>artista %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>sello %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>edición %1</translation>
    </message>
    <message>
        <source>master %1</source>
        <translation>máster %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoticeBar</name>
    <message>
        <source>Put the notice away</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>vv::gui::OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
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
        <translation>espacio</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnForm</name>
    <message>
        <source>Only here, never on Discogs</source>
        <translation>Solo aquí, nunca en Discogs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sunday morning, signed</source>
        <translation>Domingo por la mañana, firmado</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Precio pagado</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>12,50 EUR</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Fecha de compra</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>Quién se lo lleva</translation>
    </message>
    <message>
        <source>Until it comes back</source>
        <translation>Hasta que lo devuelvan</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por una semana</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Por dos semanas</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Por un mes</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Por tres meses</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prestar</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prestado a</translation>
    </message>
    <message>
        <source>A price is an amount and a currency, such as %1.</source>
        <translation>Un precio es un importe y una moneda, por ejemplo %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>“%1” no es una fecha. Escríbala así: %2.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnPhoto</name>
    <message>
        <source>Use your own photo</source>
        <translation>Usar una foto propia</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnText</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln cambio realizado</numerusform>
            <numerusform>%Ln cambios realizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas modificadas</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Nota privada modificada</translation>
    </message>
    <message>
        <source>Price paid changed</source>
        <translation>Precio pagado modificado</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Prestado a %1</translation>
    </message>
    <message>
        <source>Back from being lent</source>
        <translation>Préstamo devuelto</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln record(s)</source>
        <translation>
            <numerusform>Etiquetas modificadas en %Ln disco</numerusform>
            <numerusform>Etiquetas modificadas en %Ln discos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PageList</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Ahora suena</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Diario de escuchas</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>vv::gui::PhotoButtons</name>
    <message>
        <source>Use your own photo…</source>
        <translation>Usar una foto propia…</translation>
    </message>
    <message>
        <source>Back to the one from Discogs</source>
        <translation>Volver a la de Discogs</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayButton</name>
    <message>
        <source>This record is on the turntable</source>
        <translation>Este disco está en el tocadiscos</translation>
    </message>
    <message>
        <source>Played just now</source>
        <translation>Escucha anotada</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>y %Ln anterior</numerusform>
            <numerusform>y %Ln anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <comment>time of a play</comment>
        <translation>%1, cara %2</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>Anotada por error: quitar esta escucha</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Otra cara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Put a record on, open it and press Play: here are its tracks then, and when to flip it.</source>
        <translation>Ponga un disco, ábralo y pulse “Escuchar”: aquí verá sus pistas y cuándo darle la vuelta.</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Elegir un disco al azar</translation>
    </message>
    <message>
        <source>Go to the collection</source>
        <translation>Ir a la colección</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el disco</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Sin lista de pistas: %1</translation>
    </message>
    <message>
        <source>The tracks are not known yet. Discogs is being asked for them.</source>
        <translation>Aún no se conocen las pistas. Se están pidiendo a Discogs.</translation>
    </message>
    <message>
        <source>Discogs has no tracks of this side.</source>
        <translation>Discogs no tiene pistas de esta cara.</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingText</name>
    <message>
        <source>Side %1</source>
        <translation>Cara %1</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Disco %1</translation>
    </message>
    <message>
        <source>Flip to %1</source>
        <comment>the other side of the record</comment>
        <translation>Dar la vuelta: %1</translation>
    </message>
    <message>
        <source>Go on with side %1</source>
        <translation>Seguir con la cara %1</translation>
    </message>
    <message>
        <source>Go on with disc %1</source>
        <translation>Seguir con el disco %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>a disc of a set</comment>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>flip in %1</source>
        <comment>a time</comment>
        <translation>cambio de cara en %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>a time</comment>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El disco</translation>
    </message>
    <message>
        <source>%1 has just ended – flip?</source>
        <comment>a side</comment>
        <translation>%1 acaba de terminar – ¿darle la vuelta?</translation>
    </message>
    <message>
        <source>%1 has just ended</source>
        <comment>a side</comment>
        <translation>%1 acaba de terminar</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago – flip?</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 terminó hace %n min – ¿darle la vuelta?</numerusform>
            <numerusform>%1 terminó hace %n min – ¿darle la vuelta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1 terminó hace %n min</numerusform>
            <numerusform>%1 terminó hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>a day and a time</comment>
        <translation>desde %1, %2</translation>
    </message>
    <message>
        <source>track %1 of %2</source>
        <translation>pista %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flip in %n minute(s)</source>
        <translation>
            <numerusform>cambio de cara en %n minuto</numerusform>
            <numerusform>cambio de cara en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n minute(s)</source>
        <translation>
            <numerusform>termina en %n minuto</numerusform>
            <numerusform>termina en %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Only what Discogs needs: your token, what you ask for and what you change of the collection and the wantlist, over https to api.discogs.com. Covers come from Discogs&apos; image host, without the token.</source>
        <translation>Solo lo que Discogs necesita: su token, lo que usted consulta y lo que cambia en la colección y en la lista de deseos, por https a api.discogs.com. Las portadas vienen del servidor de imágenes de Discogs, sin el token.</translation>
    </message>
    <message>
        <source>Plays, tags, loans, purchases, private notes and saved searches stay here. There are no statistics of use, no look for updates and nobody else who is told anything.</source>
        <translation>Las escuchas, las etiquetas, los préstamos, las compras, las notas privadas y las búsquedas guardadas se quedan aquí. No hay estadísticas de uso, no se buscan actualizaciones y no se comunica nada a nadie más.</translation>
    </message>
    <message>
        <source>Your collection, its backups and everything that stays here</source>
        <translation>Su colección, sus copias de seguridad y todo lo que se queda aquí</translation>
    </message>
    <message>
        <source>Covers, which can be fetched again</source>
        <translation>Portadas, que se pueden volver a obtener</translation>
    </message>
    <message>
        <source>What is chosen on this page</source>
        <translation>Lo que se elige en esta página</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Lo que se guarda aquí</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s key store, or in a sealed file where there is none; the account above says which. Messages about what goes on are written to the standard error output only, without the token, and to no file.</source>
        <translation>El token está en el almacén de claves del sistema o, si no lo hay, en un archivo cifrado; el apartado de la cuenta, más arriba, indica dónde. Los mensajes sobre lo que ocurre se escriben solo en la salida de error estándar, sin el token, y en ningún archivo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The window&apos;s size and place are remembered for each arrangement of screens.</source>
        <translation>El tamaño y la posición de la ventana se recuerdan para cada disposición de pantallas.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Forgotten. What the window is like when it is closed is remembered again.</source>
        <translation>Olvidados. Al cerrar la ventana se volverán a recordar los que tenga entonces.</translation>
    </message>
</context>
<context>
    <name>vv::gui::QuickLook</name>
    <message>
        <source>No tracks are known yet.</source>
        <translation>Aún no se conoce ninguna pista.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>Sin lista de pistas: %1</translation>
    </message>
    <message>
        <source>Data provided by Discogs, as of %1.</source>
        <translation>Datos proporcionados por Discogs, actualizados %1.</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordContent</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, la última %2</translation>
    </message>
    <message>
        <source>Media / sleeve</source>
        <translation>Disco / funda</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prestado a</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Wanted since</source>
        <translation>Buscado desde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordDetails</name>
    <message>
        <source>Open on Discogs</source>
        <translation>Abrir en Discogs</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>All pressings on Discogs</source>
        <translation>Todos los prensajes en Discogs</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Escuchas</translation>
    </message>
    <message>
        <source>Notes on the release</source>
        <translation>Notas sobre la edición</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Labels and companies</source>
        <translation>Sellos y empresas</translation>
    </message>
    <message>
        <source>Barcode and other numbers</source>
        <translation>Código de barras y otros números</translation>
    </message>
    <message>
        <source>On Discogs</source>
        <translation>En Discogs</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this release</source>
        <translation>
            <numerusform>Otro ejemplar de esta edición</numerusform>
            <numerusform>Otros %n ejemplares de esta edición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pressings in your collection</source>
        <translation>
            <numerusform>Otro prensaje en su colección</numerusform>
            <numerusform>Otros %n prensajes en su colección</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Found it: add to the collection</source>
        <translation>Ya lo tengo: añadir a la colección</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Quitar de la lista de deseos</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>Añadir a la lista de deseos</translation>
    </message>
    <message>
        <source>Open on Discogs</source>
        <translation>Abrir en Discogs</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this release on purpose</source>
        <translation>
            <numerusform>%n ejemplar de esta edición, a propósito</numerusform>
            <numerusform>%n ejemplares de esta edición, a propósito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pressings of this album on purpose</source>
        <translation>
            <numerusform>%n prensaje de este álbum, a propósito</numerusform>
            <numerusform>%n prensajes de este álbum, a propósito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies with this bar code on purpose</source>
        <translation>
            <numerusform>%n ejemplar con este código de barras, a propósito</numerusform>
            <numerusform>%n ejemplares con este código de barras, a propósito</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Use your own photo…</source>
        <translation>Usar una foto propia…</translation>
    </message>
    <message>
        <source>Back to the picture from Discogs</source>
        <translation>Volver a la imagen de Discogs</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordTable</name>
    <message>
        <source>The usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>vv::gui::RelatedRow</name>
    <message>
        <source>Open this record</source>
        <translation>Abrir este disco</translation>
    </message>
</context>
<context>
    <name>vv::gui::ResultsPane</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>A la bandeja</translation>
    </message>
    <message>
        <source>Want it</source>
        <translation>Lo quiero</translation>
    </message>
    <message>
        <source>Found on Discogs</source>
        <translation>Encontrado en Discogs</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>Escriba o escanee</translation>
    </message>
    <message>
        <source>A barcode goes straight to the tray, also without a connection. Anything else is searched on Discogs.</source>
        <translation>Un código de barras va directamente a la bandeja, incluso sin conexión. Todo lo demás se busca en Discogs.</translation>
    </message>
    <message>
        <source>Searching Discogs</source>
        <translation>Buscando en Discogs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try fewer words, or the catalogue number on the spine or label.</source>
        <translation>Pruebe con menos palabras o con el número de catálogo del lomo o de la etiqueta del disco.</translation>
    </message>
    <message>
        <source>Try it as text, or by artist and title.</source>
        <translation>Pruebe a buscarlo como texto, o por artista y título.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 of %2 pressings</source>
        <translation>%1 de %2 prensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pressing(s)</source>
        <translation>
            <numerusform>%Ln prensaje</numerusform>
            <numerusform>%Ln prensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>Quitar de la lista de deseos</translation>
    </message>
</context>
<context>
    <name>vv::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionBar</name>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Set fields</source>
        <translation>Establecer campos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Discos seleccionados</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Anular la selección (Esc)</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+5 do the same</source>
        <translation>Alt+0 a Alt+5 hacen lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disco seleccionado</numerusform>
            <numerusform>%Ln discos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) from the collection, here and on Discogs?</source>
        <translation>
            <numerusform>¿Quitar %Ln disco de la colección, aquí y en Discogs?</numerusform>
            <numerusform>¿Quitar %Ln discos de la colección, aquí y en Discogs?</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tap records to select them</source>
        <translation>Toque los discos para seleccionarlos</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionSummary</name>
    <message>
        <source>What you change now is changed for all of them, and can be undone in one step. They can also be dragged to a folder.</source>
        <translation>Lo que cambie ahora se cambia en todos estos discos y se puede deshacer de una vez. También se pueden arrastrar a una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln disco seleccionado</numerusform>
            <numerusform>%Ln discos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shell</name>
    <message>
        <source>A sync is running already.</source>
        <translation>Ya hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a “%1”</translation>
    </message>
    <message>
        <source>Many records are not on Discogs any more. The Sync page asks what to do.</source>
        <translation>Muchos discos ya no están en Discogs. La página Sincronización pregunta qué hacer.</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>%1 was removed. Its data is now in %2.</source>
        <translation>Se quitó %1. Sus datos están ahora en %2.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir un disco</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>Acerca de VinylVault</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>Diario de escuchas</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Ahora suena</translation>
    </message>
    <message>
        <source>This record is not in the collection any more.</source>
        <translation>Este disco ya no está en la colección.</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shortcuts</name>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1 ya corresponde a “%2”.</translation>
    </message>
    <message>
        <source>%1 is needed to walk through the window.</source>
        <translation>Se necesita %1 para recorrer la ventana.</translation>
    </message>
    <message>
        <source>%1 alone is typed into the search. Hold Ctrl or Alt with it.</source>
        <translation>Sin otra tecla, %1 se escribe en la búsqueda. Combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is needed where text is written.</source>
        <translation>Se necesita %1 donde se escribe texto.</translation>
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
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a track&apos;s artist and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>Suena: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>Sincronización, %n asunto requiere su atención</numerusform>
            <numerusform>Sincronización, %n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection, %Ln record(s)</source>
        <translation>
            <numerusform>Colección, %Ln disco</numerusform>
            <numerusform>Colección, %Ln discos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wantlist, %Ln record(s)</source>
        <translation>
            <numerusform>Lista de deseos, %Ln disco</numerusform>
            <numerusform>Lista de deseos, %Ln discos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Ahora suena</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>Ahora suena: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortButton</name>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Más escuchados</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última escucha</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Año original</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Orden inverso</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Volver a mezclar</translation>
    </message>
    <message>
        <source>Group headers</source>
        <translation>Encabezados de grupo</translation>
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
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, the other way round</source>
        <translation>Orden: %1, inverso</translation>
    </message>
    <message>
        <source>Select records</source>
        <translation>Seleccionar discos</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortingSettings</name>
    <message>
        <source>Sorting</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <translation>Artículos ignorados</translation>
    </message>
</context>
<context>
    <name>vv::gui::SpinRecord</name>
    <message>
        <source>SPIN</source>
        <translation>GIRAR</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>Elegir un disco al azar</translation>
    </message>
</context>
<context>
    <name>vv::gui::StarsLabel</name>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Valoración: %1 de 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1. Click a star to rate, the same one again to take the rating away.</source>
        <translation>%1. Un clic en una estrella valora; otro en la misma quita la valoración.</translation>
    </message>
    <message>
        <source>Arrows or 0 to 5 change the rating</source>
        <translation>Las flechas o las teclas del 0 al 5 cambian la valoración</translation>
    </message>
</context>
<context>
    <name>vv::gui::StatsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Records by decade</source>
        <translation>Discos por década</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Collection value, two years</source>
        <translation>Valor de la colección, dos años</translation>
    </message>
    <message numerus="yes">
        <source>Listening, last %n week(s)</source>
        <translation>
            <numerusform>Escuchas, %n semana</numerusform>
            <numerusform>Escuchas, últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>Valor mediano</translation>
    </message>
    <message>
        <source>Played this year</source>
        <translation>Escuchado este año</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Sin escuchas</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>Once there are records in the collection, it is shown here how old they are, what they are worth and how often you play them.</source>
        <translation>Cuando haya discos en la colección, aquí se verá de qué época son, cuánto valen y con qué frecuencia los escucha.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Añadir discos</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún sin conocer</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 70s or 1970s</comment>
        <translation>Años %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decade or genre, so many records</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disco</numerusform>
            <numerusform>%Ln discos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a year</source>
        <translation>
            <numerusform>%Ln disco sin año</numerusform>
            <numerusform>%Ln discos sin año</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <translation>
            <numerusform>%n género más</numerusform>
            <numerusform>%n géneros más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a genre</source>
        <translation>
            <numerusform>%Ln disco sin género</numerusform>
            <numerusform>%Ln discos sin género</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs has not said yet what the collection is worth. It is asked at every sync.</source>
        <translation>Discogs aún no ha indicado cuánto vale la colección. Se le pregunta en cada sincronización.</translation>
    </message>
    <message>
        <source>%1 since %2. A line is drawn once Discogs has said another value at a later sync.</source>
        <translation>%1 desde el %2. Se dibujará una línea cuando Discogs indique otro valor en una sincronización posterior.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, how often it was played</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most played: %1</source>
        <translation>Lo más escuchado: %1</translation>
    </message>
    <message>
        <source>No plays yet. Choose Play on a record when you put it on, and it is counted here.</source>
        <translation>Aún no hay escuchas. Elija “Escuchar” en un disco cuando lo ponga y se contará aquí.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>No Discogs account</source>
        <translation>Sin cuenta de Discogs</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs bloquea las solicitudes</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>No se puede acceder a Discogs</translation>
    </message>
    <message>
        <source>Everything here works without it.</source>
        <translation>Aquí todo funciona sin conexión.</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Nothing was changed both here and on Discogs.</source>
        <translation>Nada se cambió a la vez aquí y en Discogs.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Everything that was changed here is on Discogs, too.</source>
        <translation>Todo lo que se cambió aquí está también en Discogs.</translation>
    </message>
    <message>
        <source>Changed on Discogs</source>
        <translation>Cambiado en Discogs</translation>
    </message>
    <message>
        <source>When somebody corrects one of your releases in the database, it is listed here.</source>
        <translation>Cuando alguien corrija una de sus ediciones en la base de datos, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Discos quitados</translation>
    </message>
    <message>
        <source>No record was removed. Those that are keep their plays and notes here.</source>
        <translation>No se quitó ningún disco. Los que se quiten conservarán aquí sus escuchas y notas.</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>Sincronizaciones anteriores</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>Aún no hay sincronizaciones.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message numerus="yes">
        <source>Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.</source>
        <translation>
            <numerusform>¿Enviar la versión de aquí en %Ln conflicto? Lo que Discogs tiene ahí se sobrescribirá definitivamente.</numerusform>
            <numerusform>¿Enviar la versión de aquí en %Ln conflictos? Lo que Discogs tiene ahí se sobrescribirá definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of Discogs’</source>
        <translation>Usar todo lo de Discogs</translation>
    </message>
    <message numerus="yes">
        <source>Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.</source>
        <translation>
            <numerusform>¿Usar la versión de Discogs en %Ln conflicto? Lo que usted cambió se perderá definitivamente.</numerusform>
            <numerusform>¿Usar la versión de Discogs en %Ln conflictos? Lo que usted cambió se perderá definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>Descartar todo</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln change(s)? They are lost for good.</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio? Se perderá definitivamente.</numerusform>
            <numerusform>¿Descartar %Ln cambios? Se perderán definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>On Discogs: %1</source>
        <translation>En Discogs: %1</translation>
    </message>
    <message>
        <source>Before: %1 · changed here %2</source>
        <translation>Antes: %1 · cambiado aquí %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take Discogs’</source>
        <translation>Usar lo de Discogs</translation>
    </message>
    <message>
        <source>Waits for the folder “%1”, which could not be made.</source>
        <translation>Espera a la carpeta “%1”, que no se pudo crear.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Quitado %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back here</source>
        <translation>Recuperar aquí</translation>
    </message>
    <message>
        <source>Add to Discogs again</source>
        <translation>Volver a añadir a Discogs</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPanel</name>
    <message>
        <source>Remove them here</source>
        <translation>Quitarlos de aquí</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>Reads what is new and sends what waits</source>
        <translation>Lee lo nuevo y envía lo pendiente</translation>
    </message>
    <message>
        <source>Reads everything, also what seems unchanged</source>
        <translation>Lee todo, incluso lo que parece no haber cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</source>
        <translation>
            <numerusform>%Ln disco de aquí ya no está en Discogs. Es demasiado de una vez, así que no se quitó nada. Los discos quitados conservan sus escuchas y se pueden recuperar.</numerusform>
            <numerusform>%Ln discos de aquí ya no están en Discogs. Son muchos a la vez, así que no se quitó nada. Los discos quitados conservan sus escuchas y se pueden recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>Not connected to Discogs</source>
        <translation>Sin conectar con Discogs</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Synced with Discogs</source>
        <translation>Sincronizado con Discogs</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogs bloquea las solicitudes</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>No se puede acceder a Discogs</translation>
    </message>
    <message>
        <source>The last sync did not end well</source>
        <translation>La última sincronización no terminó bien</translation>
    </message>
    <message>
        <source>Everything here works without it. Changes wait until it is back.</source>
        <translation>Aquí todo funciona sin conexión. Los cambios esperan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and the collection is kept in step with it.</source>
        <translation>Conecte su cuenta de Discogs y la colección se mantendrá al día con ella.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Next sync at %1</source>
        <translation>Próxima sincronización: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</source>
        <translation>
            <numerusform>%Ln disco que busca ya no está en su lista de deseos de Discogs. Es demasiado de una vez, así que no se quitó nada. Sus notas se perderían con él.</numerusform>
            <numerusform>%Ln discos que busca ya no están en su lista de deseos de Discogs. Son muchos a la vez, así que no se quitó nada. Sus notas se perderían con ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSection</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>Mostrar este disco</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSettings</name>
    <message>
        <source>Only on demand</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar automáticamente</translation>
    </message>
    <message>
        <source>Changes made here are sent at once, whatever is chosen. Discogs asks that what is shown be no older than six hours.</source>
        <translation>Los cambios hechos aquí se envían al momento, sea cual sea la opción elegida. Discogs pide que lo que se muestra no tenga más de seis horas.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Fetch tracks, credits and notes in the background</source>
        <translation>Obtener pistas, créditos y notas en segundo plano</translation>
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
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Looking up the account…</source>
        <translation>Consultando la cuenta…</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Leyendo las carpetas…</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sincronizando %1 de %2</translation>
    </message>
    <message>
        <source>Syncing the collection…</source>
        <translation>Sincronizando la colección…</translation>
    </message>
    <message>
        <source>Wantlist: %1 of %2</source>
        <translation>Lista de deseos: %1 de %2</translation>
    </message>
    <message>
        <source>Syncing the wantlist…</source>
        <translation>Sincronizando la lista de deseos…</translation>
    </message>
    <message>
        <source>Details: %1 of %2</source>
        <translation>Detalles: %1 de %2</translation>
    </message>
    <message>
        <source>Fetching details…</source>
        <translation>Obteniendo los detalles…</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Leyendo el valor…</translation>
    </message>
    <message>
        <source>Sending change %1 of %2</source>
        <translation>Enviando el cambio %1 de %2</translation>
    </message>
    <message>
        <source>Sending your changes…</source>
        <translation>Enviando sus cambios…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent</source>
        <translation>
            <numerusform>%Ln solicitud enviada</numerusform>
            <numerusform>%Ln solicitudes enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>%1 de %2 restantes en este minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>%n error hasta ahora</numerusform>
            <numerusform>%n errores hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detailed</source>
        <translation>%1 de %2 con detalles</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Sincronización completa</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Envío de cambios</translation>
    </message>
    <message>
        <source>Quick sync</source>
        <translation>Sincronización rápida</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Terminó en %1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Se detuvo tras %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Falló tras %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln enviado</numerusform>
            <numerusform>%Ln enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
</context>
<context>
    <name>vv::gui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns, now at %1</source>
        <translation>Columnas, ahora en %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>hace %1 semanas</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>hace %1 meses</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>hace %1 años</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenCard</name>
    <message>
        <source>Test now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Cambiar token…</translation>
    </message>
    <message>
        <source>Remove token…</source>
        <translation>Quitar token…</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Conectar con Discogs</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Quitar el token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove the token from this machine? The collection stays and can be looked at, searched and played without it; a sync needs one again. On Discogs it stays valid until you revoke it there.</source>
        <translation>¿Quitar el token de este equipo? La colección se conserva y sin él se puede ver, explorar y escuchar; para sincronizar hará falta uno otra vez. En Discogs sigue siendo válido hasta que se revoque allí.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Colección de ejemplo</translation>
    </message>
    <message>
        <source>These records are invented. Connect your own account to see yours.</source>
        <translation>Estos discos son inventados. Conecte su propia cuenta para ver los suyos.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Buscando el token…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>There is no token. What is here stays readable; a sync needs one.</source>
        <translation>No hay ningún token. Lo que hay aquí se puede seguir viendo; para sincronizar hace falta uno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenText</name>
    <message>
        <source>The token is kept in the key store of the system.</source>
        <translation>El token se guarda en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>El token se guarda en un archivo cifrado en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The token is kept in memory only, until the program ends.</source>
        <translation>El token se guarda solo en la memoria, hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The token was given in the environment variable VINYLVAULT_TOKEN, and is changed there.</source>
        <translation>El token se indicó en la variable de entorno VINYLVAULT_TOKEN y se cambia allí.</translation>
    </message>
    <message>
        <source>The token was given in the file named with --token-file, and is changed there.</source>
        <translation>El token se indicó en el archivo de --token-file y se cambia allí.</translation>
    </message>
    <message>
        <source>It has not been tested yet.</source>
        <translation>Aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation>Consultando a Discogs…</translation>
    </message>
    <message>
        <source>Discogs accepts it (tested %1).</source>
        <translation>Discogs lo acepta (comprobado %1).</translation>
    </message>
    <message>
        <source>Discogs no longer accepts it (tested %1). Change the token; your collection here stays as it is.</source>
        <translation>Discogs ya no lo acepta (comprobado %1). Cambie el token; su colección se queda aquí tal como está.</translation>
    </message>
    <message>
        <source>Last tested %1.</source>
        <translation>Comprobado por última vez %1.</translation>
    </message>
    <message>
        <source>Whether it still holds is not known: %1 %2</source>
        <translation>No se sabe si sigue siendo válido: %1 %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
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
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Show the credits of each track</source>
        <translation>Mostrar los créditos de cada pista</translation>
    </message>
    <message>
        <source>Hide the credits of each track</source>
        <translation>Ocultar los créditos de cada pista</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrayPane</name>
    <message>
        <source>Records gather here, with folder and conditions, until you add them all in one step. They stay when you leave.</source>
        <translation>Aquí se reúnen los discos, con su carpeta y su estado, hasta que se añaden todos de una vez. Se conservan aunque salga de esta página.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Take out of the tray (Del)</source>
        <translation>Quitar de la bandeja (Supr)</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>Bandeja · %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Find otherwise…</source>
        <translation>Buscar de otro modo…</translation>
    </message>
    <message>
        <source>For the selected record</source>
        <translation>Para el disco seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected records</source>
        <translation>
            <numerusform>Para %Ln disco seleccionado</numerusform>
            <numerusform>Para %Ln discos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>For all, and what comes next</source>
        <translation>Para todos y para los siguientes</translation>
    </message>
    <message>
        <source>For what comes next</source>
        <translation>Para los siguientes</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s) to the collection</source>
        <translation>
            <numerusform>Añadir %Ln disco a la colección</numerusform>
            <numerusform>Añadir %Ln discos a la colección</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::TraySettings</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
</context>
<context>
    <name>vv::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Play removed</source>
        <translation>Escucha quitada</translation>
    </message>
    <message>
        <source>Play noted</source>
        <translation>Escucha anotada</translation>
    </message>
    <message>
        <source>Saved search %1 deleted</source>
        <translation>Búsqueda guardada “%1” eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the tray</source>
        <translation>
            <numerusform>%Ln disco quitado de la bandeja</numerusform>
            <numerusform>%Ln discos quitados de la bandeja</numerusform>
        </translation>
    </message>
    <message>
        <source>Records put in order anew</source>
        <translation>Discos ordenados de nuevo</translation>
    </message>
    <message>
        <source>Taken back: the photo from before is shown again</source>
        <translation>Deshecho: se vuelve a mostrar la foto anterior</translation>
    </message>
    <message>
        <source>Taken back: the picture from Discogs is shown again</source>
        <translation>Deshecho: se vuelve a mostrar la imagen de Discogs</translation>
    </message>
    <message>
        <source>Your own photo is the cover now</source>
        <translation>Su propia foto es ahora la portada</translation>
    </message>
    <message>
        <source>The picture from Discogs is the cover again</source>
        <translation>La imagen de Discogs vuelve a ser la portada</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <comment>a side, as a play</comment>
        <translation>Escucha anotada: %1</translation>
    </message>
    <message>
        <source>Off the turntable</source>
        <translation>Retirado del tocadiscos</translation>
    </message>
</context>
<context>
    <name>vv::gui::ValueChart</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, date</comment>
        <translation>%1 el %2</translation>
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
        <translation>Vista</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Portadas</translation>
    </message>
    <message>
        <source>Covers (Ctrl+Shift+1)</source>
        <translation>Portadas (Ctrl+Mayús+1)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+2)</source>
        <translation>Tabla (Ctrl+Mayús+2)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
    <message>
        <source>Shelf (Ctrl+Shift+3)</source>
        <translation>Estantería (Ctrl+Mayús+3)</translation>
    </message>
</context>
<context>
    <name>vv::gui::WantlistPage</name>
    <message>
        <source>Wantlist</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Search the wantlist</source>
        <translation>Buscar en la lista de deseos</translation>
    </message>
    <message>
        <source>Order of the wantlist</source>
        <translation>Orden de la lista de deseos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Find something to want</source>
        <translation>Buscar discos para la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln disco</numerusform>
            <numerusform>%Ln discos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Your wantlist is on its way</source>
        <translation>Su lista de deseos está en camino</translation>
    </message>
    <message>
        <source>It comes after the collection.</source>
        <translation>Llegará después de la colección.</translation>
    </message>
    <message>
        <source>Nothing on your wantlist matches</source>
        <translation>Nada de su lista de deseos coincide</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing on the wantlist</source>
        <translation>La lista de deseos está vacía</translation>
    </message>
    <message>
        <source>Find what you are after on Discogs and choose &quot;Want it&quot;. What you add to your wantlist there appears here after the next sync.</source>
        <translation>Busque en Discogs lo que le interese y elija “Lo quiero”. Lo que añada allí a su lista de deseos aparecerá aquí tras la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>vv::gui::WelcomePage</name>
    <message>
        <source>Show my records</source>
        <translation>Mostrar mis discos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Welcome to VinylVault</source>
        <translation>Le damos la bienvenida a VinylVault</translation>
    </message>
    <message>
        <source>Your record collection, kept on your own machine.</source>
        <translation>Su colección de discos, en su propio equipo.</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Conectar con Discogs</translation>
    </message>
    <message>
        <source>Try it with a sample collection</source>
        <translation>Probar con una colección de ejemplo</translation>
    </message>
    <message>
        <source>The sample collection is invented and needs no network and no account.</source>
        <translation>La colección de ejemplo es inventada y no necesita red ni cuenta.</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>Abrir la cuenta %1</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>The token is kept in: %1.</source>
        <translation>El token se guarda en: %1.</translation>
    </message>
</context>
<context>
    <name>vv::models::CollectionModel</name>
    <message>
        <source>Not on a label</source>
        <translation>Publicado sin sello</translation>
    </message>
</context>
<context>
    <name>vv::models::Columns</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Año original</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Cat. no.</source>
        <comment>catalogue number</comment>
        <translation>N.º cat.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>condition of the record</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <comment>condition of the sleeve</comment>
        <translation>Funda</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Escuchas</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última escucha</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln disco</numerusform>
            <numerusform>%1, %Ln discos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Grouping</name>
    <message>
        <source>Without an artist</source>
        <translation>Sin artista</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin sello</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Año desconocido</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Sin escuchas</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valor desconocido</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Otros alfabetos</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1970s</comment>
        <translation>Década de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1 times or more</source>
        <translation>%1 escuchas o más</translation>
    </message>
    <message>
        <source>Played %1 to %2 times</source>
        <translation>De %1 a %2 escuchas</translation>
    </message>
    <message numerus="yes">
        <source>Played %n time(s)</source>
        <translation>
            <numerusform>%n escucha</numerusform>
            <numerusform>%n escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an amount of money</comment>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount of money</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts of money</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1★</source>
        <translation>%1★</translation>
    </message>
    <message>
        <source>Without a catalogue number</source>
        <translation>Sin número de catálogo</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Folder not known</source>
        <translation>Carpeta desconocida</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin estado indicado</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>Sin estilo</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Sin etiquetas</translation>
    </message>
</context>
<context>
    <name>vv::models::PlayLogModel</name>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln escucha</numerusform>
            <numerusform>%Ln escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>cara %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>ya no está en la colección</translation>
    </message>
</context>
<context>
    <name>vv::models::PressingText</name>
    <message>
        <source>Release %1</source>
        <translation>Edición %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it</source>
        <translation>
            <numerusform>%Ln lo tiene</numerusform>
            <numerusform>%Ln lo tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want it</source>
        <translation>
            <numerusform>%Ln lo quiere</numerusform>
            <numerusform>%Ln lo quieren</numerusform>
        </translation>
    </message>
    <message>
        <source>On your wantlist</source>
        <translation>En su lista de deseos</translation>
    </message>
    <message numerus="yes">
        <source>You have %n copies</source>
        <translation>
            <numerusform>Ya tiene %n ejemplar</numerusform>
            <numerusform>Ya tiene %n ejemplares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::RowText</name>
    <message>
        <source>rated %1</source>
        <translation>valoración %1</translation>
    </message>
    <message>
        <source>%1, changes wait to be sent</source>
        <translation>%1, cambios pendientes de envío</translation>
    </message>
    <message>
        <source>%1, a change needs you</source>
        <translation>%1, un cambio requiere su atención</translation>
    </message>
</context>
<context>
    <name>vv::models::TrayModel</name>
    <message>
        <source>Barcode %1</source>
        <translation>Código de barras %1</translation>
    </message>
    <message>
        <source>Will be looked up</source>
        <translation>Pendiente de consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have it: choose yours</source>
        <translation>
            <numerusform>%n prensaje lo tiene: elija el suyo</numerusform>
            <numerusform>%n prensajes lo tienen: elija el suyo</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs knows no record with it</source>
        <translation>Discogs no conoce ningún disco con este código</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
</TS>
