// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvexport.h"
#include "store/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;

class TstCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_data();
    void sound();
    void broken_data();
    void broken();
    void linesAreCounted();
    void hugeCellsAreNotRead();
    void whatIsWrittenIsReadBack();

private:
    /// Rows joined with "|", cells with ";"; after an error its text.
    [[nodiscard]] static QString read(const QByteArray &content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        QStringList rows;
        for (;;) {
            const auto row = reader.next();
            if (!row)
                return u"! "_s + row.error().detail;
            if (!*row)
                return rows.join(u'|');
            rows += (*row)->join(u';');
        }
    }
};

void TstCsvReader::sound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &content, const QString &rows) {
        QTest::newRow(name) << content << rows;
    };
    row("CRLF", "a,b\r\nc,d\r\n", u"a;b|c;d"_s);
    row("LF", "a,b\nc,d\n", u"a;b|c;d"_s);
    row("CR only", "a,b\rc,d\r", u"a;b|c;d"_s);
    row("no end at the end", "a,b\r\nc,d", u"a;b|c;d"_s);
    row("empty cells", ",\r\n,,\r\n", u";|;;"_s);
    row("empty lines", "\r\n\r\na\r\n\r\nb\r\n\r\n", u"a|b"_s);
    row("quotes", "\"a\",\"b\"\"c\",\"\"\r\n", u"a;b\"c;"_s);
    row("size of a record", "\"12\"\", EP\",x\r\n", u"12\", EP;x"_s);
    row("lines within", "\"a\r\nb\nc\rd\",e\r\n", u"a\r\nb\nc\rd;e"_s);
    row("comma within", "\"a,b\",c", u"a,b;c"_s);
    row("quoted at the end", "a,\"b\"", u"a;b"_s);
    row("blanks stay", " a , \"b\r\n"_ba.replace("\"", "'"), u" a ; 'b"_s);
    row("UTF-8", "Caf\xc3\xa9,\xe6\x9d\xb1\r\n", u"Café;東"_s);
    row("a mark in front",
        "\xef\xbb\xbf"
        "a,b\r\n",
        u"a;b"_s);
    row("a mark in the middle",
        "a,\xef\xbb\xbf"
        "b\r\n",
        u"a;\ufeffb"_s);
}

void TstCsvReader::sound()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rows);
    QCOMPARE(read(content), rows);
}

void TstCsvReader::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const QString &says) {
        QTest::newRow(name) << content << says;
    };
    row("nothing", "", u"line 1: the file is empty"_s);
    row("open quote", "a,b\r\nc,\"d\r\ne", u"line 2: a quote is opened"_s);
    row("quote in a bare cell", "a\r\n12\", EP\r\n", u"line 2: there is a quote"_s);
    row("something after a quote", "\"a\"b,c\r\n", u"line 1: after a closing quote"_s);
    row("NUL", QByteArray("a,b\r\nc\0,d", 9), u"line 2: there is a NUL"_s);
    row("NUL within quotes", QByteArray("\"a\0\"", 4), u"line 1: there is a NUL"_s);
    row("Latin-1", "a\r\nCaf\xe9\r\n", u"line 2: this is not UTF-8"_s);
    row("UTF-16",
        "\xff\xfe"
        "a\0,\0"_ba,
        u"line 1: it is UTF-16"_s);
    row("too many cells", QByteArray(2000, ','), u"more than 500 cells"_s);
}

void TstCsvReader::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QString result = read(content);
    QVERIFY2(result.startsWith(u"! "_s) && result.contains(says), qPrintable(result));
}

void TstCsvReader::linesAreCounted()
{
    QBuffer buffer;
    buffer.setData("a\r\n\"b\r\nb\rb\"\r\n\r\nc\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<qint64> lines;
    for (auto row = reader.next(); row && *row; row = reader.next())
        lines += reader.line();
    QCOMPARE(lines, (QList<qint64>{1, 2, 6}));
}

void TstCsvReader::hugeCellsAreNotRead()
{
    /// A hundred megabytes of one letter, that are never all in memory.
    class Endless : public QIODevice
    {
    public:
        explicit Endless(char first)
            : m_first(first)
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        qint64 given = 0;

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            const qint64 now = std::min<qint64>(size, 100'000'000 - given);
            std::fill_n(data, now, 'x');
            if (given == 0 && now > 0)
                data[0] = m_first;
            given += now;
            return now;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        char m_first;
    };
    for (const char first : {'x', '"'}) {
        Endless device(first);
        CsvReader reader(device);
        const auto row = reader.next();
        QVERIFY(!row);
        QVERIFY2(row.error().detail.contains(u"larger than 1024 kB"_s), qPrintable(row.error().detail));
        QVERIFY(device.given < 3'000'000);
    }
}

void TstCsvReader::whatIsWrittenIsReadBack()
{
    const QStringList cells{u"plain"_s, u""_s, u"12\", EP"_s, u"a\r\nb"_s, u" x "_s, u"\""_s, u"Парк 🎷"_s, u"=1+1"_s};
    QBuffer buffer;
    buffer.setData(csvRow(cells) + csvRow(cells, {.safeCells = true}));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    const auto row = reader.next();
    QVERIFY(row && *row);
    QCOMPARE(**row, cells);
    const auto safe = reader.next();
    QVERIFY(safe && *safe);
    QCOMPARE((*safe)->last(), u"'=1+1"_s);
    QCOMPARE((*safe)->first(cells.size() - 1), cells.first(cells.size() - 1));
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
