<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it: de, fr, es, ja ...</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>私のレコード</translation>
    </message>
    <message>
        <source>Search artist, title, label, track…</source>
        <translation>アーティスト、タイトル、レーベル、曲を検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>This page needs JavaScript to show and search the records; it loads nothing from anywhere.</source>
        <translation>このページでレコードを表示・検索するには JavaScript が必要です。外部からは何も読み込みません。</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Exported from VinylVault on %1.</source>
        <translation>%1 に VinylVault から書き出し。</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 枚</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 枚</translation>
    </message>
    <message>
        <source>%1 of %2 record</source>
        <extracomment>%1 of the %2 records that there are; %2 is one</extracomment>
        <translation>%2 枚中 %1 枚</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 of the %2 records that there are</extracomment>
        <translation>%2 枚中 %1 枚</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>見つかりません。語を減らすか短くしてみてください。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>発売国</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
</context>
<context>
    <name>vv::app::ProgramBackend</name>
    <message>
        <source>This is the account of %1, and the token belongs to %2. To see those records too, add them as another account in the settings.</source>
        <translation>これは「%1」のアカウントですが、トークンは「%2」のものです。そのレコードも見るには、設定で別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>キーストアに問い合わせできなかったため、トークンのコピーが残っている可能性があります。VinylVaultはもう使用しませんが、念のためDiscogsでトークンを無効にしてください。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>「%1」を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>The key store could not be asked, so it may still have a copy of the token of %1. VinylVault does not use it any more; to be sure, revoke it on Discogs.</source>
        <translation>キーストアに問い合わせできなかったため、「%1」のトークンのコピーが残っている可能性があります。VinylVaultはもう使用しませんが、念のためDiscogsでトークンを無効にしてください。</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>正常なバックアップがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>この画像は大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a picture that can be used. JPEG, PNG, GIF and WebP up to 40 megapixels can.</source>
        <translation>この画像は使用できません。使用できるのは、4000万画素までのJPEG、PNG、GIF、WebPです。</translation>
    </message>
</context>
<context>
    <name>vv::app::TokenKeeper</name>
    <message>
        <source>the system&apos;s key store</source>
        <translation>システムのキーストア</translation>
    </message>
    <message>
        <source>an encrypted file in the data folder</source>
        <translation>データフォルダー内の暗号化ファイル</translation>
    </message>
    <message>
        <source>memory only; it will be asked for again next time</source>
        <translation>メモリーのみ（次回、もう一度入力が必要です）</translation>
    </message>
    <message>
        <source>the environment variable VINYLVAULT_TOKEN</source>
        <translation>環境変数VINYLVAULT_TOKEN</translation>
    </message>
    <message>
        <source>the file given with --token-file</source>
        <translation>--token-fileで指定されたファイル</translation>
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
        <translation>Discogsのコレクションをお手元の端末に保存します。ジャケットの一覧も、再生の記録も、そのほかのすべても、ネットワークの有無にかかわらず使えます。</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>vv::gui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
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
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>VinylVault %1, free software under the GNU GPL, version 3 or later.</source>
        <translation>VinylVault %1。GNU GPLバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</source>
        <translation>This application uses Discogs&apos; API but is not affiliated with, sponsored or endorsed by Discogs. &apos;Discogs&apos; is a trademark of Zink Media, LLC.</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>VinylVaultについて</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountButton</name>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>サンプルコレクション</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Connect your own account…</source>
        <translation>自分のアカウントを接続…</translation>
    </message>
    <message>
        <source>Add another account…</source>
        <translation>別のアカウントを追加…</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>アカウント設定</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountList</name>
    <message>
        <source>Add another account…</source>
        <translation>別のアカウントを追加…</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>アカウント「%1」を開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the account %1</source>
        <translation>アカウント「%1」を削除</translation>
    </message>
    <message>
        <source>Remove the account %1 from this machine? Its plays live only here. Nothing is deleted but the token: the data is put aside in the folder “removed” in the data folder. Nothing changes on Discogs.</source>
        <translation>アカウント「%1」をこの端末から削除しますか？再生の記録はこの端末にしかありません。消去されるのはトークンだけで、データはデータフォルダー内の「removed」フォルダーに移されます。Discogs上では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>vv::gui::AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Discogs account</source>
        <translation>Discogsアカウント</translation>
    </message>
    <message>
        <source>Accounts on this machine</source>
        <translation>この端末のアカウント</translation>
    </message>
</context>
<context>
    <name>vv::gui::Actions</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>ランダムに1枚選ぶ</translation>
    </message>
    <message>
        <source>To the next letter, year, …</source>
        <translation>次の見出し（文字、年など）へ移動</translation>
    </message>
    <message>
        <source>To the previous letter, year, …</source>
        <translation>前の見出し（文字、年など）へ移動</translation>
    </message>
    <message>
        <source>Records as covers</source>
        <translation>レコードをジャケットで表示</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>レコードを表で表示</translation>
    </message>
    <message>
        <source>Records as a shelf of spines</source>
        <translation>レコードを棚に並んだ背表紙で表示</translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation>ジャケットを大きく</translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation>ジャケットを小さく</translation>
    </message>
    <message>
        <source>Covers of the usual size</source>
        <translation>ジャケットを標準の大きさに</translation>
    </message>
    <message>
        <source>The selected record is on the turntable</source>
        <translation>選択中のレコードの再生を記録</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quick look at the selected record</source>
        <translation>選択中のレコードを簡易表示</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>選択中のレコードを編集</translation>
    </message>
    <message>
        <source>Move it to another folder</source>
        <translation>別のフォルダーに移動</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>Scan barcodes</source>
        <translation>バーコードをスキャン</translation>
    </message>
    <message>
        <source>Add what is in the tray</source>
        <translation>トレイの中身をコレクションに追加</translation>
    </message>
    <message>
        <source>Keep the search that is shown</source>
        <translation>表示中の検索を保存</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>ウォントリスト</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Sync everything, also what seems unchanged</source>
        <translation>変更のないものも含めてすべて同期</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>評価を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n star(s)</source>
        <translation>
            <numerusform>星%n個を付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Flip the record</source>
        <translation>レコードを裏返す</translation>
    </message>
    <message>
        <source>Done: the record is off the turntable</source>
        <translation>完了: レコードをターンテーブルから下ろした</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>vv::gui::AddPage</name>
    <message>
        <source>Add records</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>No connection: barcode %1 waits in the tray, and is looked up later.</source>
        <translation>接続がないため、バーコード%1はトレイに入れておき、後で照会します。</translation>
    </message>
    <message>
        <source>Looking up barcode %1…</source>
        <translation>バーコード%1を照会しています…</translation>
    </message>
    <message>
        <source>Release %1 is in the tray.</source>
        <translation>リリース%1をトレイに入れました。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>トレイ · %1</translation>
    </message>
    <message>
        <source>In the tray: %1</source>
        <translation>トレイに入れました: %1</translation>
    </message>
    <message>
        <source>Discogs knows no record with the barcode %1. It stays in the tray: find the record otherwise, or take it out.</source>
        <translation>バーコード%1のレコードはDiscogsにありません。トレイに残してあるので、別の方法で探すか、トレイから出してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have the barcode %1: choose yours</source>
        <translation>
            <numerusform>バーコード%1の盤が%n種類あります: お持ちの盤を選んでください</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>お持ちの盤はどれですか？</translation>
    </message>
    <message>
        <source>Find the record with the barcode %1 by other words.</source>
        <translation>バーコード%1のレコードを、別の語で探してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to your collection</source>
        <translation>
            <numerusform>%Ln枚のレコードをコレクションに追加しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::AlbumPage</name>
    <message>
        <source>Play this</source>
        <translation>この盤を再生</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>入手済みにする</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>コレクションに追加し、ウォントリストから外します</translation>
    </message>
    <message>
        <source>Look at the images</source>
        <translation>画像を見る</translation>
    </message>
</context>
<context>
    <name>vv::gui::AllowanceSettings</name>
    <message>
        <source>Use of Discogs</source>
        <translation>Discogsの利用</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1分あたりの要求数</translation>
    </message>
    <message>
        <source>Discogs allows 60. Fewer leave some to other programs at the same address.</source>
        <translation>Discogsの上限は60件です。少なくすると、同じアドレスを使うほかのプログラムに余裕を残せます。</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>応答を待つ秒数</translation>
    </message>
    <message>
        <source>More on a slow line. After that the request is tried again.</source>
        <translation>回線が遅い場合は長くしてください。この時間を過ぎると、要求を再試行します。</translation>
    </message>
    <message>
        <source>Tries after the first one</source>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>既定の値に戻す</translation>
    </message>
    <message>
        <source>The environment variable %1 decides this.</source>
        <translation>環境変数%1で指定されています。</translation>
    </message>
</context>
<context>
    <name>vv::gui::ArticlesCard</name>
    <message>
        <source>Sort anew</source>
        <translation>並べ替え直す</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>既定の語に戻す</translation>
    </message>
    <message>
        <source>These words do not count in front of an artist&apos;s name: “The Copper Hours” stands under C. Write them with blanks between them; one that ends in an apostrophe needs no blank behind it, as in L&apos;Orchestre.</source>
        <translation>これらの語は、アーティスト名の先頭にあっても並べ替えでは無視されます。たとえば「The Copper Hours」はCの位置に並びます。語は空白で区切って入力してください。アポストロフィで終わる語は、「L&apos;Orchestre」のように後ろに空白がなくても認識されます。</translation>
    </message>
    <message>
        <source>Words that do not count when records are put in order</source>
        <translation>レコードの並べ替えで無視する語</translation>
    </message>
    <message>
        <source>None: every word counts</source>
        <translation>なし（すべての語で並べ替え）</translation>
    </message>
    <message>
        <source>The records could not be put in order; everything is as it was.</source>
        <translation>レコードを並べ替えられませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The records are in this order already.</source>
        <translation>すでにこの並び順になっています。</translation>
    </message>
    <message>
        <source>Sorting again…</source>
        <translation>並べ替えています…</translation>
    </message>
    <message>
        <source>The records are in the order they had before.</source>
        <translation>レコードを以前の並び順に戻しました。</translation>
    </message>
    <message>
        <source>The records are in the new order.</source>
        <translation>レコードを並べ替え直しました。</translation>
    </message>
</context>
<context>
    <name>vv::gui::BackupCard</name>
    <message>
        <source>%1, made by itself</source>
        <translation>%1（自動）</translation>
    </message>
    <message>
        <source>%1, before an update</source>
        <translation>%1（更新前）</translation>
    </message>
    <message>
        <source>%1, made by you</source>
        <translation>%1（手動）</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>このバックアップに戻す…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>戻さない</translation>
    </message>
    <message>
        <source>Backup to go back to</source>
        <translation>戻し先のバックアップ</translation>
    </message>
    <message>
        <source>The backup is in use now.</source>
        <translation>バックアップに戻しました。</translation>
    </message>
    <message>
        <source>The backup is in use now. What was there before is in %1.</source>
        <translation>バックアップに戻しました。それまでのデータは「%1」にあります。</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? What was changed here since is set aside, not deleted; what Discogs has comes back with the next sync.</source>
        <translation>バックアップ「%1」に戻しますか？その後にこの端末で行った変更は消去されず、別に保管されます。Discogsにあるものは次の同期で戻ります。</translation>
    </message>
    <message>
        <source>There is no backup yet. One a day is made by itself.</source>
        <translation>バックアップはまだありません。1日1回、自動で作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup(s) was made %1. One a day is made by itself.</source>
        <translation>
            <numerusform>バックアップは%n件あります（最新: %1）。1日1回、自動で作成されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkForm</name>
    <message>
        <source>Fields of the selected records</source>
        <translation>選択中のレコードの項目</translation>
    </message>
    <message>
        <source>The account has no fields yet; a sync reads them.</source>
        <translation>アカウントの項目はまだありません。同期すると読み込まれます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>「%1」を設定</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values that differ</comment>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>vv::gui::BulkMenus</name>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln枚のレコードを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>項目を設定…</translation>
    </message>
    <message>
        <source>Remove from the collection…</source>
        <translation>コレクションから削除…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新しいタグ…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>タグを外す</translation>
    </message>
</context>
<context>
    <name>vv::gui::CalendarChart</name>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>so many plays</comment>
        <translation>
            <numerusform>%n日間で%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>so many plays, date</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionLine</name>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>ジャケットの大きさ</translation>
    </message>
    <message>
        <source>Size of covers (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>ジャケットの大きさ (Ctrl++, Ctrl+-, Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中%1枚</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionMessage</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Try fewer words, or only how one begins.</source>
        <translation>語を減らすか、語の先頭だけを入力してみてください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>このフォルダーは空です</translation>
    </message>
    <message>
        <source>Choose it as the folder when you edit a record, and the record appears here.</source>
        <translation>レコードの編集時にこのフォルダーを選ぶと、そのレコードがここに表示されます。</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>すべてのレコードを表示</translation>
    </message>
    <message>
        <source>Your records are on their way</source>
        <translation>レコードを読み込んでいます</translation>
    </message>
    <message>
        <source>The first covers appear here as soon as the first page has arrived.</source>
        <translation>最初のページが届きしだい、ジャケットがここに表示されます。</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>レコードはまだありません</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and your collection appears here.</source>
        <translation>Discogsアカウントを接続すると、コレクションがここに表示されます。</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Discogsに接続</translation>
    </message>
    <message>
        <source>Your Discogs collection is empty</source>
        <translation>Discogsのコレクションは空です</translation>
    </message>
    <message>
        <source>Add a record to it on Discogs, then sync.</source>
        <translation>Discogsでレコードを追加してから、同期してください。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>A sync brings your collection here.</source>
        <translation>同期すると、コレクションがここに読み込まれます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionPage</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>Search, or artist:okoye year:1960..1969 -format:7&quot;</source>
        <translation>検索、または artist:okoye year:1960..1969 -format:7&quot;</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>回す</translation>
    </message>
    <message>
        <source>Pick a random record of those shown</source>
        <translation>表示中のレコードからランダムに1枚選ぶ</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>ランダムに1枚選ぶ</translation>
    </message>
    <message>
        <source>%1 of %2 with a known price: what was paid, else the lowest one on Discogs</source>
        <translation>価格がわかっているもの: %2枚中%1枚（購入価格、なければDiscogsの最低価格）</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>もしかして</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>条件を組み立てる</translation>
    </message>
    <message>
        <source>%1 for %2 of them</source>
        <translation>%2 枚分で %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::CollectionViews</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>vv::gui::ConnectForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Testing the token</source>
        <translation>トークンを確認中</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>確認して接続</translation>
    </message>
    <message>
        <source>Make a token: discogs.com/settings/developers</source>
        <translation>トークンを作成: discogs.com/settings/developers</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Discogsに接続</translation>
    </message>
    <message>
        <source>VinylVault reads your collection with a personal access token. You make it once on the Discogs page for developers (“Generate new token”) and paste it here. It stays on this machine, in the key store of the system where there is one, and is sent to Discogs only.</source>
        <translation>VinylVaultは個人用アクセストークンを使ってコレクションを読み込みます。Discogsの開発者向けページ（「Generate new token」）で一度だけ作成し、ここに貼り付けてください。トークンはこの端末に保管され（システムにキーストアがある場合はその中）、Discogs以外には送信されません。</translation>
    </message>
    <message>
        <source>Change the token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Change the token of %1</source>
        <translation>「%1」のトークンを変更</translation>
    </message>
    <message>
        <source>Make a new token on the Discogs page for developers and paste it here. The one before is kept until Discogs has accepted the new one.</source>
        <translation>Discogsの開発者向けページで新しいトークンを作成し、ここに貼り付けてください。Discogsが新しいトークンを受け付けるまで、これまでのトークンは保持されます。</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>別のアカウントを追加</translation>
    </message>
    <message>
        <source>Log in to Discogs with the other account, make a token on the page for developers and paste it here. That account gets data and plays of its own beside what is here; the settings are shared.</source>
        <translation>もう1つのアカウントでDiscogsにログインし、開発者向けページでトークンを作成して、ここに貼り付けてください。そのアカウントのデータと再生の記録は、今あるものとは別に保存されます。設定は共通です。</translation>
    </message>
    <message>
        <source>Type or paste a token first.</source>
        <translation>先にトークンを入力するか、貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverLabel</name>
    <message>
        <source>Cover of %1</source>
        <translation>「%1」のジャケット</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoverSettings</name>
    <message>
        <source>Covers</source>
        <translation>ジャケット</translation>
    </message>
</context>
<context>
    <name>vv::gui::CoversCard</name>
    <message>
        <source>Empty the cache</source>
        <translation>キャッシュを空にする</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Fetch all covers in the background</source>
        <translation>すべてのジャケットをバックグラウンドで取得</translation>
    </message>
    <message>
        <source>One a second at most, when nothing else is fetched and the connection is not metered</source>
        <translation>ほかに取得するものがなく、接続が従量制でないときに、1秒に1枚まで取得します</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>保存する上限</translation>
    </message>
    <message>
        <source>Empty the cache? Covers are fetched again when they are looked at, which takes a while. Your own photos are not in it.</source>
        <translation>キャッシュを空にしますか？ジャケットは表示するときに再取得されますが、しばらく時間がかかります。ご自分の写真はキャッシュに含まれていません。</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>1.2 GB of 2 GB, 3,012 covers</comment>
        <translation>%2中%1、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cover(s)</source>
        <translation>
            <numerusform>ジャケット%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cover(s) of your records are here.</source>
        <translation>
            <numerusform>お持ちのレコードのジャケット%Ln枚のうち、%1枚がこの端末にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are fetched when you look at them.</source>
        <translation>残りは、表示するときに取得されます。</translation>
    </message>
    <message>
        <source>It waits for a moment without a sync, and for a connection that is not metered.</source>
        <translation>同期が行われておらず、接続が従量制でないときを待っています。</translation>
    </message>
    <message>
        <source>The image host wants a rest, or cannot be reached; it goes on later.</source>
        <translation>画像サーバーが一時休止を求めているか、サーバーに接続できません。後で続行します。</translation>
    </message>
    <message>
        <source>There is no room for more; allow more to fetch the rest.</source>
        <translation>これ以上は保存できません。残りを取得するには上限を増やしてください。</translation>
    </message>
</context>
<context>
    <name>vv::gui::DataSettings</name>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>エクスポートとインポート</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailPane</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>入手済みにする</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>選択中のレコード</translation>
    </message>
    <message>
        <source>Change folder, condition and notes</source>
        <translation>フォルダー、状態、メモを変更</translation>
    </message>
    <message>
        <source>Adds it to the collection and takes it off the wantlist</source>
        <translation>コレクションに追加し、ウォントリストから外します</translation>
    </message>
    <message>
        <source>All images, credits, numbers and plays (Enter)</source>
        <translation>すべての画像、クレジット、番号、再生の記録 (Enter)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Choose a record of the wantlist to see it here.</source>
        <translation>ウォントリストのレコードを選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a record to see its tracks, or spin for a random one.</source>
        <translation>レコードを選ぶと曲目が表示されます。「回す」でランダムに選ぶこともできます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::DetailText</name>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>入手希望者</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %Ln rating(s)</source>
        <translation>
            <numerusform>5段階中%1（評価%Ln件）</numerusform>
        </translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>出品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1 in your Discogs currency</source>
        <translation>
            <numerusform>%Ln枚、最低価格%1（Discogsで設定した通貨）</numerusform>
        </translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>購入価格</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1g</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, in the letters of QLocale::toString()</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, from %1</source>
        <comment>copies for sale</comment>
        <translation>
            <numerusform>%Ln枚、最低価格%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditForm</name>
    <message>
        <source>Edit this record</source>
        <translation>このレコードを編集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>ウォントリストから外す</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>ウォントリストに追加</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>コレクションから削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::EditMark</name>
    <message>
        <source>Decide</source>
        <translation>どちらかを選ぶ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Show it on the Sync page</source>
        <translation>「同期」ページに表示</translation>
    </message>
    <message>
        <source>Changed here and on Discogs</source>
        <translation>この端末とDiscogsの両方で変更されています</translation>
    </message>
    <message>
        <source>Discogs refuses a change: %1</source>
        <translation>Discogsが変更を拒否しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln件の変更が送信待ちです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::EditText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rating taken away</source>
        <translation>評価を取り消しました</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n star(s)</source>
        <translation>
            <numerusform>星%n個を付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動しました</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>「%1」に移動しました</translation>
    </message>
    <message>
        <source>A field changed</source>
        <translation>項目を変更しました</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>「%1」を変更しました</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>「%1」を追加しました</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>レコードを追加しました</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>レコードを削除しました</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>「%1」を復元しました</translation>
    </message>
    <message>
        <source>Record brought back</source>
        <translation>レコードを復元しました</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>フォルダー「%1」を作成しました</translation>
    </message>
    <message>
        <source>Folder renamed to %1</source>
        <translation>フォルダー名を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Folder deleted</source>
        <translation>フォルダーを削除しました</translation>
    </message>
    <message>
        <source>Added to the wantlist</source>
        <translation>ウォントリストに追加しました</translation>
    </message>
    <message>
        <source>Taken off the wantlist</source>
        <translation>ウォントリストから外しました</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>メモを変更しました</translation>
    </message>
    <message>
        <source>Moved to the new folder %1</source>
        <translation>新しいフォルダー「%1」に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rated</source>
        <translation>
            <numerusform>%Ln枚のレコードを評価しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved</source>
        <translation>
            <numerusform>%Ln枚のレコードを移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln枚のレコードを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought back</source>
        <translation>
            <numerusform>%Ln枚のレコードを復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln枚のレコードを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln件の変更を行いました</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>コレクションへの登録</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>On the wantlist</source>
        <translation>ウォントリストへの登録</translation>
    </message>
    <message>
        <source>Notes on the wantlist</source>
        <translation>ウォントリストのメモ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>「%1」に追加</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>コレクションから削除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Rename the folder: %1 → %2</source>
        <translation>フォルダー名を変更: %1 → %2</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>ウォントリストに追加</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>ウォントリストから外す</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>レコード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the new folder %1</source>
        <translation>
            <numerusform>%Ln枚のレコードを新しいフォルダー「%1」に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln枚のレコードを「%1」に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on %Ln record(s)</source>
        <translation>
            <numerusform>%Ln枚のレコードの「%1」を変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ErrorText</name>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation>Discogsがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or make a new one at discogs.com/settings/developers.</source>
        <translation>トークン全体がコピーされているか確認するか、discogs.com/settings/developersで新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Discogs no longer accepts the token.</source>
        <translation>Discogsがトークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Change the token. Your collection here stays as it is.</source>
        <translation>トークンを変更してください。この端末のコレクションはそのまま残ります。</translation>
    </message>
    <message>
        <source>Discogs does not let this token read the account.</source>
        <translation>このトークンでは、Discogsのアカウントを読み取れません。</translation>
    </message>
    <message>
        <source>Make a new token with the account you want to see.</source>
        <translation>表示したいアカウントで、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Discogs does not let this account see that.</source>
        <translation>このアカウントには、Discogsでの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>It may be private or belong to somebody else.</source>
        <translation>非公開か、ほかの人のものである可能性があります。</translation>
    </message>
    <message>
        <source>Discogs asks us to slow down.</source>
        <translation>Discogsから、要求の間隔を空けるよう求められています。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: it knows nothing of accounts.</source>
        <translation>応答したサーバーはDiscogsではないようです。アカウントの機能がありません。</translation>
    </message>
    <message>
        <source>Check the API address the program was started with, and the network&apos;s login page.</source>
        <translation>起動時に指定したAPIのアドレスと、ネットワークのログインページを確認してください。</translation>
    </message>
    <message>
        <source>Discogs has no such record.</source>
        <translation>このレコードはDiscogsにありません。</translation>
    </message>
    <message>
        <source>Your own entry stays here.</source>
        <translation>ご自分の登録内容はこの端末に残ります。</translation>
    </message>
    <message>
        <source>Discogs no longer offers what was asked for.</source>
        <translation>要求した機能は、Discogsではもう提供されていません。</translation>
    </message>
    <message>
        <source>A newer VinylVault may know what took its place.</source>
        <translation>新しいバージョンのVinylVaultなら、後継の機能に対応しているかもしれません。</translation>
    </message>
    <message>
        <source>Discogs has deleted this record.</source>
        <translation>このレコードはDiscogsで削除されました。</translation>
    </message>
    <message>
        <source>The token that is kept here cannot be opened.</source>
        <translation>この端末に保管されているトークンを開けません。</translation>
    </message>
    <message>
        <source>It was sealed on another machine, by another user or with a key that is gone. Connect again with the token, or with a new one.</source>
        <translation>別の端末や別のユーザー、または失われた鍵で暗号化されています。同じトークンか新しいトークンで、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The token was kept by a newer VinylVault.</source>
        <translation>トークンは、新しいバージョンのVinylVaultで保管されています。</translation>
    </message>
    <message>
        <source>Install the newer version, or connect again.</source>
        <translation>新しいバージョンをインストールするか、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The token given at the start cannot be used.</source>
        <translation>起動時に指定されたトークンを使用できません。</translation>
    </message>
    <message>
        <source>Mend what is named here, then start again.</source>
        <translation>ここに示された問題を解決してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give the token.</source>
        <translation>システムのキーストアからトークンを取得できません。</translation>
    </message>
    <message>
        <source>It may be locked: unlock it and try again. Or connect again with the token.</source>
        <translation>ロックされている可能性があります。ロックを解除してもう一度お試しください。または、トークンでもう一度接続してください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは作成されませんでした。</translation>
    </message>
    <message>
        <source>The folder for the file is gone.</source>
        <translation>保存先のフォルダーがなくなっています。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>その場所には書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write in this one.</source>
        <translation>別のフォルダーを選ぶか、このフォルダーへの書き込み権限を設定してください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, or choose another place.</source>
        <translation>ディスクが接続され、正常であることを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>That file is the collection itself.</source>
        <translation>そのファイルはコレクション本体です。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>取り消せるインポートはありません。</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>すでに取り消されています。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>Another import is under way.</source>
        <translation>別のインポートを実行中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The server that answered does not seem to be Discogs: its answer makes no sense.</source>
        <translation>応答したサーバーはDiscogsではないようです。応答を解釈できません。</translation>
    </message>
    <message>
        <source>Discogs sent an answer that makes no sense.</source>
        <translation>Discogsから解釈できない応答が返されました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may know it.</source>
        <translation>もう一度お試しください。解決しない場合は、新しいバージョンのVinylVaultなら対応しているかもしれません。</translation>
    </message>
    <message>
        <source>Discogs refused the request.</source>
        <translation>Discogsが要求を拒否しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, a newer VinylVault may help.</source>
        <translation>もう一度お試しください。解決しない場合は、新しいバージョンのVinylVaultで改善するかもしれません。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Discogsからの応答: %1</translation>
    </message>
    <message>
        <source>This token cannot be used here.</source>
        <translation>このトークンはここでは使用できません。</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>現在の設定では実行できません。</translation>
    </message>
    <message>
        <source>Change what is named here, then try again.</source>
        <translation>ここに示された項目を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>指定されたものは存在しません。</translation>
    </message>
    <message>
        <source>Go back and choose again.</source>
        <translation>前の画面に戻って選び直してください。</translation>
    </message>
    <message>
        <source>Start it again whenever you like; what was done is kept.</source>
        <translation>いつでも再開できます。完了した分は保存されています。</translation>
    </message>
    <message>
        <source>Discogs cannot be reached: there is no connection.</source>
        <translation>Discogsに接続できません。ネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>Check the network, then try again. What is here works without it.</source>
        <translation>ネットワークを確認して、もう一度お試しください。この端末にあるものは接続なしでも使えます。</translation>
    </message>
    <message>
        <source>Discogs did not answer in time.</source>
        <translation>Discogsから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something in front of Discogs blocks this program.</source>
        <translation>Discogsの手前で、このプログラムの通信が遮断されています。</translation>
    </message>
    <message>
        <source>Wait some minutes. A VPN or proxy is often the reason: try without it.</source>
        <translation>数分お待ちください。VPNやプロキシが原因であることが多いので、使わずにお試しください。</translation>
    </message>
    <message>
        <source>Discogs is out of order at the moment.</source>
        <translation>現在、Discogsで障害が発生しています。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The collection&apos;s file could not be used.</source>
        <translation>コレクションのファイルを使用できませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy, then try again.</source>
        <translation>ディスクが接続され、正常であることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another --data-dir.</source>
        <translation>フォルダーへの書き込み権限を設定するか、--data-dirで別の場所を指定して起動してください。</translation>
    </message>
    <message>
        <source>The collection&apos;s file is damaged.</source>
        <translation>コレクションのファイルが破損しています。</translation>
    </message>
    <message>
        <source>It was left as it is. Put a backup in its place, or move it away and sync again.</source>
        <translation>ファイルはそのまま残してあります。バックアップと置き換えるか、別の場所に移してからもう一度同期してください。</translation>
    </message>
    <message>
        <source>The collection&apos;s file was written by a newer VinylVault.</source>
        <translation>コレクションのファイルは、新しいバージョンのVinylVaultで作成されています。</translation>
    </message>
    <message>
        <source>Install the newer version; the file was left as it is.</source>
        <translation>新しいバージョンをインストールしてください。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>Discogs lets us go on at %1.</source>
        <translation>%1にDiscogsとの通信を再開できます。</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>%1に再試行します。</translation>
    </message>
</context>
<context>
    <name>vv::gui::ExportCard</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>すべて (JSON)</translation>
    </message>
    <message>
        <source>All that is here, plays, tags and notes included. VinylVault reads it again without a loss.</source>
        <translation>再生の記録、タグ、メモも含め、この端末にあるすべてのデータです。VinylVaultで欠けることなく読み込み直せます。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Collection as Discogs writes it (CSV)</source>
        <translation>Discogs形式のコレクション (CSV)</translation>
    </message>
    <message>
        <source>The columns of the website&apos;s own export, for a spreadsheet.</source>
        <translation>Discogsのサイトのエクスポートと同じ列です。表計算ソフトで使えます。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Wantlist as Discogs writes it (CSV)</source>
        <translation>Discogs形式のウォントリスト (CSV)</translation>
    </message>
    <message>
        <source>Page to carry (HTML)</source>
        <translation>持ち歩き用ページ (HTML)</translation>
    </message>
    <message>
        <source>One file with a search field, for a telephone or on paper. It needs no network.</source>
        <translation>検索欄付きの1つのファイルです。スマートフォンや印刷に向き、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
        <source>For Tellico (XML)</source>
        <translation>Tellico用 (XML)</translation>
    </message>
    <message>
        <source>A music collection that Tellico opens.</source>
        <translation>Tellicoで開ける音楽コレクションです。</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XMLファイル (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln want(s) to %1.</source>
        <translation>
            <numerusform>ウォントリストの%Ln枚を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln copies to %1.</source>
        <translation>
            <numerusform>%Ln枚を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>価格を含める</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking texts for formulas</source>
        <translation>表計算ソフトで文字列が数式とみなされるのを防ぐ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>エクスポート形式</translation>
    </message>
    <message>
        <source>Discogs does not want these passed on: for yourself only.</source>
        <translation>Discogsはこれらの再配布を望んでいません。個人での利用に限ってください。</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>エクスポート中です</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1書き込み済み</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>「%1」に書き込んでいます…</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>エクスポートの対象</translation>
    </message>
    <message>
        <source>The whole collection</source>
        <translation>コレクション全体</translation>
    </message>
    <message numerus="yes">
        <source>What the collection page shows now (%Ln record(s))</source>
        <translation>
            <numerusform>コレクションのページに表示中のもの（%Ln枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or choose a folder, to export only that.</source>
        <translation>検索するかフォルダーを選ぶと、その分だけをエクスポートできます。</translation>
    </message>
    <message>
        <source>These records with their plays, tags and notes. It can be imported like any other.</source>
        <translation>これらのレコードと、その再生の記録、タグ、メモです。ほかのエクスポートと同じようにインポートできます。</translation>
    </message>
    <message>
        <source>With pictures: their addresses, and your own photos</source>
        <translation>画像を含める（画像のアドレスとご自分の写真）</translation>
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
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ フィルター</translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>Added in the last month</source>
        <translation>この1か月に追加</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Not played for a year</source>
        <translation>1年以上再生なし</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>条件を組み立てる</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterBuilder</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>not</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>〜</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>範囲の終わり</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A condition for the search</source>
        <translation>検索に使う条件</translation>
    </message>
    <message>
        <source>Only records of which it is not so</source>
        <translation>この条件に当てはまらないレコードだけ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterChip</name>
    <message>
        <source>Enter changes it, Del takes it out</source>
        <translation>Enterで変更、Delで外す</translation>
    </message>
    <message>
        <source>Take it out (Del)</source>
        <translation>外す (Del)</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterList</name>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Search for something to keep it</source>
        <translation>検索すると、その条件を保存できます</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::FilterText</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>whole words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>%1以上前</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1より多い</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1より少ない</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>いずれかの項目</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>カタログ番号</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲名</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>発売国</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>発売年</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生日</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Media condition</source>
        <translation>盤の状態</translation>
    </message>
    <message>
        <source>Sleeve condition</source>
        <translation>ジャケットの状態</translation>
    </message>
    <message>
        <source>Lent to somebody</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>複数枚所有</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>has the whole words</source>
        <translation>次の語句を単語単位で含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>次と一致</translation>
    </message>
    <message>
        <source>since</source>
        <translation>次の日以降</translation>
    </message>
    <message>
        <source>from</source>
        <translation>次の年以降</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>次の値以上</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>次まで</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>次の値以下</translation>
    </message>
    <message>
        <source>after</source>
        <translation>次より後</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>次より多い</translation>
    </message>
    <message>
        <source>before</source>
        <translation>次より前</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>次より少ない</translation>
    </message>
    <message>
        <source>between</source>
        <translation>次の範囲</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>次の期間内</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>次の期間より前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is looked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>%1を除く</translation>
    </message>
    <message>
        <source>A time such as 30d, 2w, 6m or 1y</source>
        <translation>30d、2w、6m、1yのような期間（日、週、月、年）を入力してください</translation>
    </message>
    <message>
        <source>A year such as 1970, or 197 for all of the seventies</source>
        <translation>1970のような年、または197（1970年代すべて）を入力してください</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数値を入力してください</translation>
    </message>
    <message>
        <source>A year, month or day: 2024, 2024-05 or 2024-05-17</source>
        <translation>年、月、日のいずれかを入力してください: 2024、2024-05、2024-05-17</translation>
    </message>
    <message>
        <source>A condition such as VG+</source>
        <translation>VG+のような状態を入力してください</translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation>検索する内容を入力してください</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderList</name>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::FolderPage</name>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1、%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageStrip</name>
    <message>
        <source>Images, %1 of %2</source>
        <translation>画像、%2枚中%1枚目</translation>
    </message>
    <message>
        <source>Enter opens the image</source>
        <translation>Enterで画像を開く</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>画像、%2枚中%1枚目</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImageViewer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Previous image (Left)</source>
        <translation>前の画像 (←)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>次の画像 (→)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>ウィンドウに合わせる (0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>image of images</comment>
        <translation>%2枚中%1枚目</translation>
    </message>
    <message>
        <source>Image %1 of %2 of %3</source>
        <comment>number, count, title of the record</comment>
        <translation>「%3」の画像、%2枚中%1枚目</translation>
    </message>
    <message>
        <source>This image could not be loaded. It will be tried again in a while.</source>
        <translation>この画像を読み込めませんでした。しばらくしてから再試行します。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Previous image (Right)</source>
        <translation>前の画像 (→)</translation>
    </message>
    <message>
        <source>Next image (Left)</source>
        <translation>次の画像 (←)</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportCard</name>
    <message>
        <source>Look through it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Collections (%1)</source>
        <translation>コレクション (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take back the import of %1, %2? What it brought goes again. What Discogs has by now, and what you changed since, stays.</source>
        <translation>「%1」のインポート（%2）を取り消しますか？取り込まれた内容は取り除かれます。すでにDiscogsにあるものと、その後に変更したものは残ります。</translation>
    </message>
    <message>
        <source>Import into your own collection: this one is the sample.</source>
        <translation>インポートはご自分のコレクションで行ってください。これはサンプルです。</translation>
    </message>
    <message>
        <source>Files are looked for in %1. You see first what one would bring.</source>
        <translation>ファイルは「%1」から探します。取り込む前に内容を確認できます。</translation>
    </message>
    <message>
        <source>A JSON export, a CSV of the Discogs website, or the database of an older VinylVault. Choose it or drop it here; you see first what it would bring.</source>
        <translation>JSONエクスポート、DiscogsのサイトのCSV、または以前のVinylVaultのデータベースを選ぶか、ここにドロップしてください。取り込む前に内容を確認できます。</translation>
    </message>
    <message>
        <source>Waits until the sync has ended.</source>
        <translation>同期が終わるまで待機しています。</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>「%1」の内容を確認しています…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>「%1」をインポートしています…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>インポートを取り消しています…</translation>
    </message>
    <message>
        <source>%1 was imported %2.</source>
        <translation>「%1」をインポートしました（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier import(s) can be undone after it.</source>
        <translation>
            <numerusform>続けて、それ以前のインポート%Ln件も取り消せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportReview</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What the file holds, one by one</source>
        <translation>ファイルの内容の一覧</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>「%1」はインポートできません</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong with the file:</source>
        <translation>何も変更されていません。ファイルに次の問題があります:</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>「%1」から取り込まれる内容</translation>
    </message>
    <message>
        <source>Everything in %1 is here already</source>
        <translation>「%1」の内容はすべて登録済みです</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vv::gui::ImportText</name>
    <message numerus="yes">
        <source>%Ln new copies</source>
        <translation>
            <numerusform>新しい所有盤%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new want(s)</source>
        <translation>
            <numerusform>ウォントリストの新規%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>再生の記録%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s), tags and the like</source>
        <translation>
            <numerusform>メモやタグなど%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new folder(s)</source>
        <translation>
            <numerusform>新しいフォルダー%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of what is here</source>
        <translation>
            <numerusform>既存の内容の変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Want: %1</source>
        <translation>ウォントリスト: %1</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>再生の記録: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>an export of VinylVault</source>
        <translation>VinylVaultのエクスポート</translation>
    </message>
    <message>
        <source>a collection as Discogs writes it</source>
        <translation>Discogs形式のコレクション</translation>
    </message>
    <message>
        <source>a wantlist as Discogs writes it</source>
        <translation>Discogs形式のウォントリスト</translation>
    </message>
    <message>
        <source>the database of an older VinylVault</source>
        <translation>以前のVinylVaultのデータベース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), %1</source>
        <translation>
            <numerusform>%1、%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are here already</source>
        <translation>
            <numerusform>所有盤%Ln枚は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) are here already</source>
        <translation>
            <numerusform>ウォントリストの%Ln枚は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new copies were removed, and stay so</source>
        <translation>
            <numerusform>新しい所有盤のうち%Ln枚は以前に削除されたもので、削除されたままになります</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes wait with your own edits and are merged with Discogs.</source>
        <translation>変更はご自分の編集と同じく送信待ちになり、Discogsの内容と統合されます。</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Everything in %1 was here already.</source>
        <translation>「%1」の内容はすべて登録済みでした。</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>「%1」をインポートしました: %2。</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>「%1」のインポートを取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed or synced since, and stay.</source>
        <translation>
            <numerusform>その後に変更または同期された%Ln件は残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyCard</name>
    <message>
        <source>No key does that.</source>
        <translation>該当するキー操作はありません。</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>キー操作を検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two key sequences</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Rate the selected record</source>
        <translation>選択中のレコードを評価</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>Search from anywhere on the wall</source>
        <translation>一覧のどこからでも検索</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>矢印キー、Home、End、PgUp、PgDn</translation>
    </message>
    <message>
        <source>Walk along the wall</source>
        <translation>一覧の中を移動</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>選択中のレコードを開く</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeyField</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>新しいキーを押してください…</translation>
    </message>
</context>
<context>
    <name>vv::gui::KeySettings</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one. Backspace takes a key away, Esc leaves it as it is.</source>
        <translation>変更するキーを選び、新しいキーを押してください。Backspaceで割り当てを解除し、Escで変更せずに終了します。</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>既定に戻す: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskRail</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>同期、%n件の対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>その他のページ</translation>
    </message>
</context>
<context>
    <name>vv::gui::KioskSettings</name>
    <message>
        <source>Kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of what is touched</source>
        <translation>タッチする部分の大きさ</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size: buttons should be about 9 mm high.</source>
        <translation>画面の実際の大きさが正しく検出されない場合に設定します。ボタンの高さは約9mmが目安です。</translation>
    </message>
    <message>
        <source>For a panel that does not tell its true size, in the full-screen window for a touch screen (vinylvault --kiosk).</source>
        <translation>画面の実際の大きさが正しく検出されない場合に設定します。タッチスクリーン用のフルスクリーンウィンドウ (vinylvault --kiosk) に適用されます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの表示言語</translation>
    </message>
    <message>
        <source>Dates, numbers and prices are written as is usual with it. The commands speak English.</source>
        <translation>日付、数値、価格も、その言語の慣習に従って表示されます。コマンドラインの出力は英語です。</translation>
    </message>
</context>
<context>
    <name>vv::gui::LetterRail</name>
    <message>
        <source>Jump to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Jump to, now at %1</source>
        <translation>移動先、現在は%1</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogDelegate</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>%1面</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>すでにコレクションにありません</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogPage</name>
    <message>
        <source>Listening log</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Search the listening log</source>
        <translation>再生履歴を検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you played matches</source>
        <translation>一致する再生の記録はありません</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>語を減らすか、別の語で試してみてください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>再生の記録はまだありません</translation>
    </message>
    <message>
        <source>Choose Play on a record when you put it on. Every play is noted here, and stays on this computer.</source>
        <translation>レコードをかけるときに、そのレコードの「再生」を選んでください。再生はすべてここに記録され、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>レコードを選ぶ</translation>
    </message>
</context>
<context>
    <name>vv::gui::LogView</name>
    <message>
        <source>Open this record</source>
        <translation>このレコードを開く</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>誤って記録した再生を削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast, dark or light as the system</source>
        <translation>ハイコントラスト（ダークかライトかはシステムに合わせる）</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of the size the system asks for. Buttons and rows grow with it.</source>
        <translation>システムで指定された大きさに対する割合です。ボタンや行の大きさも連動します。</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <translation>ジャケットの大きさ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Nothing moves by itself, even where the system allows it</source>
        <translation>システムで許可されていても、アニメーションを使わない</translation>
    </message>
</context>
<context>
    <name>vv::gui::LookupLine</name>
    <message>
        <source>Artist and title, catalogue number, barcode, or release number</source>
        <translation>アーティストとタイトル、カタログ番号、バーコード、またはリリース番号</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>追加するレコード</translation>
    </message>
    <message>
        <source>Look for it as</source>
        <translation>検索の種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>カタログ番号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>リリース番号</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>トレイに入れる</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>This stands for all pressings. Open the one you have on Discogs, and take its address.</source>
        <translation>これはすべての盤をまとめたページです。お持ちの盤のページをDiscogsで開き、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is neither the number of a release nor the address of its page.</source>
        <translation>リリース番号でも、リリースのページのアドレスでもありません。</translation>
    </message>
    <message>
        <source>There is no digit in this barcode.</source>
        <translation>このバーコードには数字が含まれていません。</translation>
    </message>
</context>
<context>
    <name>vv::gui::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>アカウント「%1」を開く</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>The newest backup is from %1. The damaged file is set aside, not deleted.</source>
        <translation>最新のバックアップは%1のものです。破損したファイルは消去されず、別に保管されます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::NavDelegate</name>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoteHtml</name>
    <message>
        <source>artist %1</source>
        <translation>アーティスト%1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>レーベル%1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>リリース%1</translation>
    </message>
    <message>
        <source>master %1</source>
        <translation>マスター%1</translation>
    </message>
</context>
<context>
    <name>vv::gui::NoticeBar</name>
    <message>
        <source>Put the notice away</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>vv::gui::OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>1文字削除</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大文字</translation>
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
        <translation>空白</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>キーボードを閉じる</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnForm</name>
    <message>
        <source>Only here, never on Discogs</source>
        <translation>この端末のみ（Discogsには送信されません）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Sunday morning, signed</source>
        <translation>日曜の朝, サイン入り</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>個人メモ</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>購入価格</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>2500 JPY</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>購入先</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>借りる人の名前</translation>
    </message>
    <message>
        <source>Until it comes back</source>
        <translation>返却されるまで</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>貸出期間</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>貸し出す</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>返却済みにする</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>貸出先</translation>
    </message>
    <message>
        <source>A price is an amount and a currency, such as %1.</source>
        <translation>価格は「%1」のように、金額と通貨を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>「%1」は日付として認識できません。「%2」のように入力してください。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ジャケット画像</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnPhoto</name>
    <message>
        <source>Use your own photo</source>
        <translation>自分の写真を使う</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vv::gui::OwnText</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1、返却予定: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln件の変更を行いました</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>タグを変更しました</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>個人メモを変更しました</translation>
    </message>
    <message>
        <source>Price paid changed</source>
        <translation>購入価格を変更しました</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>「%1」に貸し出しました</translation>
    </message>
    <message>
        <source>Back from being lent</source>
        <translation>返却済みにしました</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln record(s)</source>
        <translation>
            <numerusform>%Ln枚のレコードのタグを変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PageList</name>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>ウォントリスト</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
</context>
<context>
    <name>vv::gui::PhotoButtons</name>
    <message>
        <source>Use your own photo…</source>
        <translation>自分の写真を使う…</translation>
    </message>
    <message>
        <source>Back to the one from Discogs</source>
        <translation>Discogsの画像に戻す</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayButton</name>
    <message>
        <source>This record is on the turntable</source>
        <translation>このレコードの再生を記録</translation>
    </message>
    <message>
        <source>Played just now</source>
        <translation>記録しました</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>ほか、それ以前に%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>さらに%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <comment>time of a play</comment>
        <translation>%1、%2面</translation>
    </message>
    <message>
        <source>Played by mistake: remove this play</source>
        <translation>誤って記録した再生を削除</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>別の面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>再生中のレコードはありません</translation>
    </message>
    <message>
        <source>Put a record on, open it and press Play: here are its tracks then, and when to flip it.</source>
        <translation>レコードをかけたら、そのレコードを開いて「再生」を押してください。曲目と、裏返すタイミングがここに表示されます。</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>ランダムに1枚選ぶ</translation>
    </message>
    <message>
        <source>Go to the collection</source>
        <translation>コレクションへ移動</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>レコードを開く</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>曲目がありません: %1</translation>
    </message>
    <message>
        <source>The tracks are not known yet. Discogs is being asked for them.</source>
        <translation>曲目の情報はまだありません。Discogsに問い合わせています。</translation>
    </message>
    <message>
        <source>Discogs has no tracks of this side.</source>
        <translation>この面の曲目はDiscogsにありません。</translation>
    </message>
</context>
<context>
    <name>vv::gui::PlayingText</name>
    <message>
        <source>Side %1</source>
        <translation>%1面</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>ディスク%1</translation>
    </message>
    <message>
        <source>Flip to %1</source>
        <comment>the other side of the record</comment>
        <translation>裏返して%1へ</translation>
    </message>
    <message>
        <source>Go on with side %1</source>
        <translation>%1面へ進む</translation>
    </message>
    <message>
        <source>Go on with disc %1</source>
        <translation>ディスク%1へ進む</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>a disc of a set</comment>
        <translation>%1へ進む</translation>
    </message>
    <message>
        <source>flip in %1</source>
        <comment>a time</comment>
        <translation>裏返すまで%1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>a time</comment>
        <translation>終了まで%1</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1 has just ended – flip?</source>
        <comment>a side</comment>
        <translation>%1が終わりました – 裏返しますか？</translation>
    </message>
    <message>
        <source>%1 has just ended</source>
        <comment>a side</comment>
        <translation>%1が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago – flip?</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1は%n分前に終わりました – 裏返しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended %n min ago</source>
        <comment>a side</comment>
        <translation>
            <numerusform>%1は%n分前に終わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2から</translation>
    </message>
    <message>
        <source>track %1 of %2</source>
        <translation>%2曲中%1曲目</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flip in %n minute(s)</source>
        <translation>
            <numerusform>裏返すまで%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n minute(s)</source>
        <translation>
            <numerusform>終了まで%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>この端末から送信されるもの</translation>
    </message>
    <message>
        <source>Only what Discogs needs: your token, what you ask for and what you change of the collection and the wantlist, over https to api.discogs.com. Covers come from Discogs&apos; image host, without the token.</source>
        <translation>Discogsに必要なものだけです。トークン、要求する内容、コレクションとウォントリストに加えた変更を、httpsでapi.discogs.comに送信します。ジャケットはDiscogsの画像サーバーから、トークンを使わずに取得します。</translation>
    </message>
    <message>
        <source>Plays, tags, loans, purchases, private notes and saved searches stay here. There are no statistics of use, no look for updates and nobody else who is told anything.</source>
        <translation>再生の記録、タグ、貸し出し、購入の情報、個人メモ、保存した検索は、この端末から外に出ません。利用状況の統計や更新の確認は行わず、ほかの誰にも情報を送りません。</translation>
    </message>
    <message>
        <source>Your collection, its backups and everything that stays here</source>
        <translation>コレクションとそのバックアップ、およびこの端末だけに保存されるすべてのもの</translation>
    </message>
    <message>
        <source>Covers, which can be fetched again</source>
        <translation>ジャケット（再取得できます）</translation>
    </message>
    <message>
        <source>What is chosen on this page</source>
        <translation>このページで設定した内容</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>この端末に保管されるもの</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s key store, or in a sealed file where there is none; the account above says which. Messages about what goes on are written to the standard error output only, without the token, and to no file.</source>
        <translation>トークンはシステムのキーストアに、キーストアがない場合は暗号化ファイルに保管されます。どちらであるかは、上のアカウントの欄に表示されます。動作に関するメッセージは標準エラー出力にのみ書き出され、トークンは含まれません。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>The window&apos;s size and place are remembered for each arrangement of screens.</source>
        <translation>ウィンドウの大きさと位置は、画面の構成ごとに記憶されます。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>記憶を消去</translation>
    </message>
    <message>
        <source>Forgotten. What the window is like when it is closed is remembered again.</source>
        <translation>消去しました。次にウィンドウを閉じるときの状態が、改めて記憶されます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::QuickLook</name>
    <message>
        <source>No tracks are known yet.</source>
        <translation>曲目の情報はまだありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and artist</comment>
        <translation>%1、%2</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>No track list: %1</source>
        <translation>曲目がありません: %1</translation>
    </message>
    <message>
        <source>Data provided by Discogs, as of %1.</source>
        <translation>データ提供: Discogs（取得: %1）。</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordContent</name>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1（前回: %2）</translation>
    </message>
    <message>
        <source>Media / sleeve</source>
        <translation>盤 / ジャケット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>個人メモ</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>貸出先</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Wanted since</source>
        <translation>ウォントリスト追加日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordDetails</name>
    <message>
        <source>Open on Discogs</source>
        <translation>Discogsで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>All pressings on Discogs</source>
        <translation>すべての盤をDiscogsで表示</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生の記録</translation>
    </message>
    <message>
        <source>Notes on the release</source>
        <translation>リリースの注記</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Labels and companies</source>
        <translation>レーベルと会社</translation>
    </message>
    <message>
        <source>Barcode and other numbers</source>
        <translation>バーコードとその他の番号</translation>
    </message>
    <message>
        <source>On Discogs</source>
        <translation>Discogsでの状況</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this release</source>
        <translation>
            <numerusform>このリリースのほかの所有盤%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pressings in your collection</source>
        <translation>
            <numerusform>コレクション内の盤違い%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Found it: add to the collection</source>
        <translation>入手済みにしてコレクションに追加</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>ウォントリストから外す</translation>
    </message>
    <message>
        <source>Add to the wantlist</source>
        <translation>ウォントリストに追加</translation>
    </message>
    <message>
        <source>Open on Discogs</source>
        <translation>Discogsで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>コレクションから削除</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this release on purpose</source>
        <translation>
            <numerusform>このリリースの%n枚は意図的な重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pressings of this album on purpose</source>
        <translation>
            <numerusform>このアルバムの盤違い%n枚は意図的な重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies with this bar code on purpose</source>
        <translation>
            <numerusform>このバーコードの%n枚は意図的な重複</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Use your own photo…</source>
        <translation>自分の写真を使う…</translation>
    </message>
    <message>
        <source>Back to the picture from Discogs</source>
        <translation>Discogsの画像に戻す</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>vv::gui::RecordTable</name>
    <message>
        <source>The usual columns</source>
        <translation>既定の列</translation>
    </message>
</context>
<context>
    <name>vv::gui::RelatedRow</name>
    <message>
        <source>Open this record</source>
        <translation>このレコードを開く</translation>
    </message>
</context>
<context>
    <name>vv::gui::ResultsPane</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>トレイに入れる</translation>
    </message>
    <message>
        <source>Want it</source>
        <translation>ウォントリストに追加</translation>
    </message>
    <message>
        <source>Found on Discogs</source>
        <translation>Discogsの検索結果</translation>
    </message>
    <message>
        <source>Data provided by Discogs.</source>
        <translation>Data provided by Discogs.</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>入力するか、スキャンしてください</translation>
    </message>
    <message>
        <source>A barcode goes straight to the tray, also without a connection. Anything else is searched on Discogs.</source>
        <translation>バーコードは、接続がなくてもそのままトレイに入ります。それ以外はDiscogsで検索します。</translation>
    </message>
    <message>
        <source>Searching Discogs</source>
        <translation>Discogsを検索中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Try fewer words, or the catalogue number on the spine or label.</source>
        <translation>語を減らすか、背表紙やレーベル面にあるカタログ番号で試してみてください。</translation>
    </message>
    <message>
        <source>Try it as text, or by artist and title.</source>
        <translation>テキストとして検索するか、アーティストとタイトルで試してみてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2 pressings</source>
        <translation>盤: %2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pressing(s)</source>
        <translation>
            <numerusform>盤: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Take off the wantlist</source>
        <translation>ウォントリストから外す</translation>
    </message>
</context>
<context>
    <name>vv::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionBar</name>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Set fields</source>
        <translation>項目を設定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>選択中のレコード</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+5 do the same</source>
        <translation>Alt+0〜Alt+5でも操作できます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln枚のレコードを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) from the collection, here and on Discogs?</source>
        <translation>
            <numerusform>%Ln枚のレコードを、この端末とDiscogsの両方のコレクションから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Tap records to select them</source>
        <translation>タップしてレコードを選択</translation>
    </message>
</context>
<context>
    <name>vv::gui::SelectionSummary</name>
    <message>
        <source>What you change now is changed for all of them, and can be undone in one step. They can also be dragged to a folder.</source>
        <translation>ここでの変更はすべてのレコードに適用され、一度の操作で元に戻せます。まとめてフォルダーにドラッグすることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln枚のレコードを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shell</name>
    <message>
        <source>A sync is running already.</source>
        <translation>すでに同期を実行中です。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>「%1」に戻る</translation>
    </message>
    <message>
        <source>Many records are not on Discogs any more. The Sync page asks what to do.</source>
        <translation>多数のレコードがDiscogsからなくなっています。対処方法を「同期」ページで選んでください。</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>%1 was removed. Its data is now in %2.</source>
        <translation>「%1」を削除しました。データは「%2」に移されました。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Wantlist</source>
        <translation>ウォントリスト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About VinylVault</source>
        <translation>VinylVaultについて</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Listening log</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>This record is not in the collection any more.</source>
        <translation>このレコードはすでにコレクションにありません。</translation>
    </message>
</context>
<context>
    <name>vv::gui::Shortcuts</name>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1は「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>%1 is needed to walk through the window.</source>
        <translation>%1はウィンドウ内の移動に必要です。</translation>
    </message>
    <message>
        <source>%1 alone is typed into the search. Hold Ctrl or Alt with it.</source>
        <translation>%1だけを押すと検索欄に入力されます。CtrlまたはAltと組み合わせてください。</translation>
    </message>
    <message>
        <source>%1 is needed where text is written.</source>
        <translation>%1は文字の入力中に必要です。</translation>
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
        <translation>曲目</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a track&apos;s artist and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>再生中: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message numerus="yes">
        <source>Sync, %n thing(s) need you</source>
        <translation>
            <numerusform>同期、%n件の対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection, %Ln record(s)</source>
        <translation>
            <numerusform>コレクション、%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wantlist, %Ln record(s)</source>
        <translation>
            <numerusform>ウォントリスト、%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>再生中: %1</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortButton</name>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>発売年</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生日</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>初回発売年</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>推定価格</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>もう一度シャッフル</translation>
    </message>
    <message>
        <source>Group headers</source>
        <translation>グループの見出し</translation>
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
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, the other way round</source>
        <translation>並べ替え: %1（逆順）</translation>
    </message>
    <message>
        <source>Select records</source>
        <translation>レコードを選択</translation>
    </message>
</context>
<context>
    <name>vv::gui::SortingSettings</name>
    <message>
        <source>Sorting</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <translation>無視する冠詞</translation>
    </message>
</context>
<context>
    <name>vv::gui::SpinRecord</name>
    <message>
        <source>SPIN</source>
        <translation>回す</translation>
    </message>
    <message>
        <source>Pick a random record</source>
        <translation>ランダムに1枚選ぶ</translation>
    </message>
</context>
<context>
    <name>vv::gui::StarsLabel</name>
    <message>
        <source>Rated %1 of 5</source>
        <translation>評価: 5段階中%1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>%1. Click a star to rate, the same one again to take the rating away.</source>
        <translation>%1。星をクリックして評価します。同じ星をもう一度クリックすると取り消されます。</translation>
    </message>
    <message>
        <source>Arrows or 0 to 5 change the rating</source>
        <translation>矢印キーまたは0〜5で評価を変更</translation>
    </message>
</context>
<context>
    <name>vv::gui::StatsPage</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Records by decade</source>
        <translation>年代別のレコード</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Collection value, two years</source>
        <translation>コレクションの推定価格（2年間）</translation>
    </message>
    <message numerus="yes">
        <source>Listening, last %n week(s)</source>
        <translation>
            <numerusform>再生（過去%n週間）</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>推定価格の中央値</translation>
    </message>
    <message>
        <source>Played this year</source>
        <translation>今年の再生</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>集計するものはまだありません</translation>
    </message>
    <message>
        <source>Once there are records in the collection, it is shown here how old they are, what they are worth and how often you play them.</source>
        <translation>コレクションにレコードが入ると、その年代、推定価格、再生の頻度がここに表示されます。</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 70s or 1970s</comment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decade or genre, so many records</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a year</source>
        <translation>
            <numerusform>発売年不明のレコード%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <translation>
            <numerusform>ほか%nジャンル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without a genre</source>
        <translation>
            <numerusform>ジャンル不明のレコード%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs has not said yet what the collection is worth. It is asked at every sync.</source>
        <translation>コレクションの推定価格は、まだDiscogsから取得できていません。同期のたびに問い合わせます。</translation>
    </message>
    <message>
        <source>%1 since %2. A line is drawn once Discogs has said another value at a later sync.</source>
        <translation>%2から%1。今後の同期でDiscogsから別の価格が届くと、グラフの線が表示されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, how often it was played</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most played: %1</source>
        <translation>最も多く再生: %1</translation>
    </message>
    <message>
        <source>No plays yet. Choose Play on a record when you put it on, and it is counted here.</source>
        <translation>再生の記録はまだありません。レコードをかけるときに「再生」を選ぶと、ここで集計されます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncCard</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>同期の進行状況</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>No Discogs account</source>
        <translation>Discogsアカウントなし</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期済み: %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogsが要求をブロックしています</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogsに接続できません</translation>
    </message>
    <message>
        <source>Everything here works without it.</source>
        <translation>この端末にあるものは接続なしでも使えます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPage</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Nothing was changed both here and on Discogs.</source>
        <translation>この端末とDiscogsの両方で変更されたものはありません。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Everything that was changed here is on Discogs, too.</source>
        <translation>この端末で行った変更は、すべてDiscogsに反映されています。</translation>
    </message>
    <message>
        <source>Changed on Discogs</source>
        <translation>Discogsでの変更</translation>
    </message>
    <message>
        <source>When somebody corrects one of your releases in the database, it is listed here.</source>
        <translation>お持ちのリリースの情報がデータベースで修正されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>削除したレコード</translation>
    </message>
    <message>
        <source>No record was removed. Those that are keep their plays and notes here.</source>
        <translation>削除したレコードはありません。削除しても、再生の記録とメモはこの端末に残ります。</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>これまでの同期</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>同期はまだ行われていません。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>すべて自分の変更を残す</translation>
    </message>
    <message numerus="yes">
        <source>Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.</source>
        <translation>
            <numerusform>競合%Ln件について、自分の変更を送信しますか？Discogs側の内容は上書きされ、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of Discogs’</source>
        <translation>すべてDiscogsの内容にする</translation>
    </message>
    <message numerus="yes">
        <source>Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.</source>
        <translation>
            <numerusform>競合%Ln件について、Discogsの内容にしますか？自分で行った変更は失われ、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>すべて取り下げる</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln change(s)? They are lost for good.</source>
        <translation>
            <numerusform>%Ln件の変更を取り下げますか？変更は失われ、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>この端末: %1</translation>
    </message>
    <message>
        <source>On Discogs: %1</source>
        <translation>Discogs: %1</translation>
    </message>
    <message>
        <source>Before: %1 · changed here %2</source>
        <translation>変更前: %1 · この端末で変更: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Take Discogs’</source>
        <translation>Discogsの内容にする</translation>
    </message>
    <message>
        <source>Waits for the folder “%1”, which could not be made.</source>
        <translation>フォルダー「%1」を作成できなかったため、待機しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>削除: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back here</source>
        <translation>この端末に復元</translation>
    </message>
    <message>
        <source>Add to Discogs again</source>
        <translation>Discogsに再追加</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncPanel</name>
    <message>
        <source>Remove them here</source>
        <translation>この端末から削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>完全同期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>同期の進行状況</translation>
    </message>
    <message>
        <source>Reads what is new and sends what waits</source>
        <translation>新しい内容を読み込み、送信待ちの変更を送信します</translation>
    </message>
    <message>
        <source>Reads everything, also what seems unchanged</source>
        <translation>変更のないものも含めてすべて読み込みます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was removed. Removed records keep their plays and can be brought back.</source>
        <translation>
            <numerusform>この端末のレコードのうち%Ln枚がDiscogsからなくなっています。一度に多数のため、まだ何も削除していません。削除しても再生の記録は残り、後で復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Not connected to Discogs</source>
        <translation>Discogsに接続していません</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synced with Discogs</source>
        <translation>Discogsと同期済み</translation>
    </message>
    <message>
        <source>Discogs is blocking requests</source>
        <translation>Discogsが要求をブロックしています</translation>
    </message>
    <message>
        <source>Discogs cannot be reached</source>
        <translation>Discogsに接続できません</translation>
    </message>
    <message>
        <source>The last sync did not end well</source>
        <translation>前回の同期は正常に終わりませんでした</translation>
    </message>
    <message>
        <source>Everything here works without it. Changes wait until it is back.</source>
        <translation>この端末にあるものは接続なしでも使えます。変更は、接続が回復するまで送信待ちになります。</translation>
    </message>
    <message>
        <source>Connect your Discogs account, and the collection is kept in step with it.</source>
        <translation>Discogsアカウントを接続すると、コレクションが同じ状態に保たれます。</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>前回の同期: %1</translation>
    </message>
    <message>
        <source>Next sync at %1</source>
        <translation>次回の同期: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at once, so none was removed. Their notes would go with them.</source>
        <translation>
            <numerusform>この端末のほしい物のうち%Ln枚がDiscogsのウォントリストからなくなっています。一度に多数のため、まだ何も削除していません。削除するとメモも失われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSection</name>
    <message>
        <source>Leave it</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>さらに%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>このレコードを表示</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncSettings</name>
    <message>
        <source>Only on demand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>自動同期</translation>
    </message>
    <message>
        <source>Changes made here are sent at once, whatever is chosen. Discogs asks that what is shown be no older than six hours.</source>
        <translation>この端末で行った変更は、この設定にかかわらずすぐに送信されます。Discogsは、表示するデータを6時間以内のものに保つよう求めています。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細情報</translation>
    </message>
    <message>
        <source>Fetch tracks, credits and notes in the background</source>
        <translation>曲目、クレジット、注記をバックグラウンドで取得</translation>
    </message>
</context>
<context>
    <name>vv::gui::SyncText</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Looking up the account…</source>
        <translation>アカウントを確認しています…</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>フォルダーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>%2枚中%1枚を同期中</translation>
    </message>
    <message>
        <source>Syncing the collection…</source>
        <translation>コレクションを同期しています…</translation>
    </message>
    <message>
        <source>Wantlist: %1 of %2</source>
        <translation>ウォントリスト: %2枚中%1枚</translation>
    </message>
    <message>
        <source>Syncing the wantlist…</source>
        <translation>ウォントリストを同期しています…</translation>
    </message>
    <message>
        <source>Details: %1 of %2</source>
        <translation>詳細情報: %2枚中%1枚</translation>
    </message>
    <message>
        <source>Fetching details…</source>
        <translation>詳細情報を取得しています…</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>推定価格を読み込んでいます…</translation>
    </message>
    <message>
        <source>Sending change %1 of %2</source>
        <translation>%2件中%1件目の変更を送信中</translation>
    </message>
    <message>
        <source>Sending your changes…</source>
        <translation>変更を送信しています…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>最後の処理をしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent</source>
        <translation>
            <numerusform>要求%Ln件を送信済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>この1分間の残り: %2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>これまでのエラー: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detailed</source>
        <translation>詳細情報: %2枚中%1枚を取得済み</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>完全同期</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>変更の送信</translation>
    </message>
    <message>
        <source>Quick sync</source>
        <translation>クイック同期</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>%1で完了</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>%1後に中止</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>%1後に失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln件更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln件削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln件送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>競合%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>要求%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>発売年</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
</context>
<context>
    <name>vv::gui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, now at %1</source>
        <translation>列、現在は%1</translation>
    </message>
</context>
<context>
    <name>vv::gui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>%1週間前</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>%1か月前</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>%1年前</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約%1秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約%1分</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenCard</name>
    <message>
        <source>Test now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>トークンを変更…</translation>
    </message>
    <message>
        <source>Remove token…</source>
        <translation>トークンを削除…</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Discogsに接続</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove the token from this machine? The collection stays and can be looked at, searched and played without it; a sync needs one again. On Discogs it stays valid until you revoke it there.</source>
        <translation>トークンをこの端末から削除しますか？コレクションは残り、トークンなしでも閲覧、検索、再生ができますが、同期には再びトークンが必要になります。Discogsで無効にするまで、トークン自体は有効です。</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>サンプルコレクション</translation>
    </message>
    <message>
        <source>These records are invented. Connect your own account to see yours.</source>
        <translation>これらは架空のレコードです。自分のアカウントを接続すると、ご自分のレコードが表示されます。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>「%1」として接続済み</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>トークンを探しています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>There is no token. What is here stays readable; a sync needs one.</source>
        <translation>トークンがありません。この端末にあるものは閲覧できますが、同期にはトークンが必要です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>vv::gui::TokenText</name>
    <message>
        <source>The token is kept in the key store of the system.</source>
        <translation>トークンはシステムのキーストアに保管されています。</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>トークンはデータフォルダー内の暗号化ファイルに保管されています。</translation>
    </message>
    <message>
        <source>The token is kept in memory only, until the program ends.</source>
        <translation>トークンはメモリーにのみ保管され、プログラムの終了時に失われます。</translation>
    </message>
    <message>
        <source>The token was given in the environment variable VINYLVAULT_TOKEN, and is changed there.</source>
        <translation>トークンは環境変数VINYLVAULT_TOKENで指定されています。変更もそこで行います。</translation>
    </message>
    <message>
        <source>The token was given in the file named with --token-file, and is changed there.</source>
        <translation>トークンは--token-fileで指定されたファイルから読み込まれています。変更もそこで行います。</translation>
    </message>
    <message>
        <source>It has not been tested yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation>Discogsに問い合わせています…</translation>
    </message>
    <message>
        <source>Discogs accepts it (tested %1).</source>
        <translation>Discogsで有効です（確認: %1）。</translation>
    </message>
    <message>
        <source>Discogs no longer accepts it (tested %1). Change the token; your collection here stays as it is.</source>
        <translation>Discogsで受け付けられなくなりました（確認: %1）。トークンを変更してください。この端末のコレクションはそのまま残ります。</translation>
    </message>
    <message>
        <source>Last tested %1.</source>
        <translation>前回の確認: %1。</translation>
    </message>
    <message>
        <source>Whether it still holds is not known: %1 %2</source>
        <translation>現在も有効かどうかは不明です: %1 %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>メインアカウント</translation>
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
        <translation>合計%1</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Show the credits of each track</source>
        <translation>各曲のクレジットを表示</translation>
    </message>
    <message>
        <source>Hide the credits of each track</source>
        <translation>各曲のクレジットを隠す</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>vv::gui::TrayPane</name>
    <message>
        <source>Records gather here, with folder and conditions, until you add them all in one step. They stay when you leave.</source>
        <translation>レコードをフォルダーや状態とともにここにためておき、まとめて一度に追加できます。ページを離れても残ります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度照会</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>トレイから出す</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>すべてを対象にする</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Take out of the tray (Del)</source>
        <translation>トレイから出す (Del)</translation>
    </message>
    <message>
        <source>Tray · %1</source>
        <translation>トレイ · %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>盤を選択…</translation>
    </message>
    <message>
        <source>Find otherwise…</source>
        <translation>別の方法で探す…</translation>
    </message>
    <message>
        <source>For the selected record</source>
        <translation>選択中のレコードに適用</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected records</source>
        <translation>
            <numerusform>選択中の%Ln枚のレコードに適用</numerusform>
        </translation>
    </message>
    <message>
        <source>For all, and what comes next</source>
        <translation>すべてのレコードと、これから入れるレコードに適用</translation>
    </message>
    <message>
        <source>For what comes next</source>
        <translation>これから入れるレコードに適用</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s) to the collection</source>
        <translation>
            <numerusform>%Ln枚のレコードをコレクションに追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::gui::TraySettings</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>vv::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>この操作を元に戻す</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻した操作: %1</translation>
    </message>
    <message>
        <source>Play removed</source>
        <translation>再生の記録を削除しました</translation>
    </message>
    <message>
        <source>Play noted</source>
        <translation>再生を記録しました</translation>
    </message>
    <message>
        <source>Saved search %1 deleted</source>
        <translation>保存した検索「%1」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the tray</source>
        <translation>
            <numerusform>%Ln枚のレコードをトレイから出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Records put in order anew</source>
        <translation>レコードを並べ替え直しました</translation>
    </message>
    <message>
        <source>Taken back: the photo from before is shown again</source>
        <translation>元に戻しました: 以前の写真を再び表示します</translation>
    </message>
    <message>
        <source>Taken back: the picture from Discogs is shown again</source>
        <translation>元に戻しました: Discogsの画像を再び表示します</translation>
    </message>
    <message>
        <source>Your own photo is the cover now</source>
        <translation>自分の写真をジャケット画像にしました</translation>
    </message>
    <message>
        <source>The picture from Discogs is the cover again</source>
        <translation>ジャケット画像をDiscogsの画像に戻しました</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <comment>a side, as a play</comment>
        <translation>%1の再生を記録しました</translation>
    </message>
    <message>
        <source>Off the turntable</source>
        <translation>ターンテーブルから下ろしました</translation>
    </message>
</context>
<context>
    <name>vv::gui::ValueChart</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, date</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month and its year, in the letters of QLocale::toString()</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>vv::gui::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ジャケット</translation>
    </message>
    <message>
        <source>Covers (Ctrl+Shift+1)</source>
        <translation>ジャケット (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+2)</source>
        <translation>表 (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>Shelf (Ctrl+Shift+3)</source>
        <translation>棚 (Ctrl+Shift+3)</translation>
    </message>
</context>
<context>
    <name>vv::gui::WantlistPage</name>
    <message>
        <source>Wantlist</source>
        <translation>ウォントリスト</translation>
    </message>
    <message>
        <source>Search the wantlist</source>
        <translation>ウォントリストを検索</translation>
    </message>
    <message>
        <source>Order of the wantlist</source>
        <translation>ウォントリストの並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>発売年</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Find something to want</source>
        <translation>欲しいレコードを探す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2枚中%1枚</translation>
    </message>
    <message>
        <source>Your wantlist is on its way</source>
        <translation>ウォントリストを読み込んでいます</translation>
    </message>
    <message>
        <source>It comes after the collection.</source>
        <translation>コレクションに続いて読み込まれます。</translation>
    </message>
    <message>
        <source>Nothing on your wantlist matches</source>
        <translation>ウォントリストに一致するものはありません</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>語を減らすか、別の語で試してみてください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Nothing on the wantlist</source>
        <translation>ウォントリストは空です</translation>
    </message>
    <message>
        <source>Find what you are after on Discogs and choose &quot;Want it&quot;. What you add to your wantlist there appears here after the next sync.</source>
        <translation>欲しいレコードをDiscogsで探し、「ウォントリストに追加」を選んでください。Discogsでウォントリストに追加したレコードは、次の同期後にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>vv::gui::WelcomePage</name>
    <message>
        <source>Show my records</source>
        <translation>自分のレコードを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Welcome to VinylVault</source>
        <translation>VinylVaultへようこそ</translation>
    </message>
    <message>
        <source>Your record collection, kept on your own machine.</source>
        <translation>あなたのレコードコレクションを、お手元の端末に。</translation>
    </message>
    <message>
        <source>Connect to Discogs</source>
        <translation>Discogsに接続</translation>
    </message>
    <message>
        <source>Try it with a sample collection</source>
        <translation>サンプルコレクションで試す</translation>
    </message>
    <message>
        <source>The sample collection is invented and needs no network and no account.</source>
        <translation>サンプルコレクションは架空のもので、ネットワークもアカウントも不要です。</translation>
    </message>
    <message>
        <source>Open the account %1</source>
        <translation>アカウント「%1」を開く</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>「%1」として接続済み</translation>
    </message>
    <message>
        <source>The token is kept in: %1.</source>
        <translation>トークンの保管場所: %1。</translation>
    </message>
</context>
<context>
    <name>vv::models::CollectionModel</name>
    <message>
        <source>Not on a label</source>
        <translation>レーベルなし（Not On Label）</translation>
    </message>
</context>
<context>
    <name>vv::models::Columns</name>
    <message>
        <source>Cover</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>発売年</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>初回発売年</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Cat. no.</source>
        <comment>catalogue number</comment>
        <translation>カタログ番号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>condition of the record</comment>
        <translation>盤</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <comment>condition of the sleeve</comment>
        <translation>ジャケット</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生日</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>推定価格</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>発売国</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1、%Ln枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::Grouping</name>
    <message>
        <source>Without an artist</source>
        <translation>アーティストなし</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>レーベルなし</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>発売年不明</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>推定価格不明</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>その他の文字</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1970s</comment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1 times or more</source>
        <translation>%1回以上再生</translation>
    </message>
    <message>
        <source>Played %1 to %2 times</source>
        <translation>%1〜%2回再生</translation>
    </message>
    <message numerus="yes">
        <source>Played %n time(s)</source>
        <translation>
            <numerusform>%n回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an amount of money</comment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount of money</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts of money</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1★</source>
        <translation>%1★</translation>
    </message>
    <message>
        <source>Without a catalogue number</source>
        <translation>カタログ番号なし</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>形式不明</translation>
    </message>
    <message>
        <source>Folder not known</source>
        <translation>フォルダー不明</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>状態の記載なし</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>国不明</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>ジャンルなし</translation>
    </message>
    <message>
        <source>Without a style</source>
        <translation>スタイルなし</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>タグなし</translation>
    </message>
</context>
<context>
    <name>vv::models::PlayLogModel</name>
    <message>
        <source>Before %1</source>
        <translation>%1より前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln回再生</numerusform>
        </translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>%1面</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>not in the collection any more</source>
        <translation>すでにコレクションにありません</translation>
    </message>
</context>
<context>
    <name>vv::models::PressingText</name>
    <message>
        <source>Release %1</source>
        <translation>リリース%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it</source>
        <translation>
            <numerusform>%Ln人が所有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want it</source>
        <translation>
            <numerusform>%Ln人が入手希望</numerusform>
        </translation>
    </message>
    <message>
        <source>On your wantlist</source>
        <translation>ウォントリストにあります</translation>
    </message>
    <message numerus="yes">
        <source>You have %n copies</source>
        <translation>
            <numerusform>%n枚お持ちです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vv::models::RowText</name>
    <message>
        <source>rated %1</source>
        <translation>評価%1</translation>
    </message>
    <message>
        <source>%1, changes wait to be sent</source>
        <translation>%1、変更の送信待ち</translation>
    </message>
    <message>
        <source>%1, a change needs you</source>
        <translation>%1、対応が必要な変更あり</translation>
    </message>
</context>
<context>
    <name>vv::models::TrayModel</name>
    <message>
        <source>Barcode %1</source>
        <translation>バーコード%1</translation>
    </message>
    <message>
        <source>Will be looked up</source>
        <translation>後で照会します</translation>
    </message>
    <message numerus="yes">
        <source>%n pressings have it: choose yours</source>
        <translation>
            <numerusform>該当する盤が%n種類あります: お持ちの盤を選んでください</numerusform>
        </translation>
    </message>
    <message>
        <source>Discogs knows no record with it</source>
        <translation>該当するレコードはDiscogsにありません</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
</context>
</TS>
