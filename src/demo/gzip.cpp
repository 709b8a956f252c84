// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gzip.h"

#include <QtEndian>

#include <array>

namespace vv::demo {

namespace {

constexpr quint32 kPolynomial = 0xEDB88320U;
constexpr QByteArrayView kHeader("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? kPolynomial ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crc32(const QByteArray &data)
{
    static constexpr auto table = crcTable();
    quint32 crc = ~0U;
    for (const char byte : data)
        crc = table[(crc ^ static_cast<uchar>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// One step of the CRC over a zero bit is linear, so n of them are the n-th power of a 32x32 matrix over GF(2).
using Matrix = std::array<quint32, 32>;

quint32 times(const Matrix &m, quint32 v)
{
    quint32 sum = 0;
    for (size_t i = 0; v != 0; ++i, v >>= 1) {
        if (v & 1)
            sum ^= m[i];
    }
    return sum;
}

quint32 crc32OfZeros(qint64 bytes)
{
    Matrix step{};
    step[0] = kPolynomial;
    for (size_t i = 1; i < step.size(); ++i)
        step[i] = 1U << (i - 1);
    quint32 crc = ~0U;
    for (quint64 bits = static_cast<quint64>(bytes) * 8; bits != 0; bits >>= 1) {
        if (bits & 1)
            crc = times(step, crc);
        Matrix squared{};
        for (size_t i = 0; i < squared.size(); ++i)
            squared[i] = times(step, step[i]);
        step = squared;
    }
    return ~crc;
}

QByteArray trailer(quint32 crc, qint64 size)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(crc, bytes.data());
    qToLittleEndian(static_cast<quint32>(size), bytes.data() + 4);
    return bytes;
}

/// Deflate fills bytes from the low bit; Huffman codes go in from their high bit.
class BitWriter
{
public:
    void value(quint32 bits, int count)
    {
        for (int i = 0; i < count; ++i)
            bit((bits >> i) & 1);
    }
    void code(quint32 bits, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            bit((bits >> i) & 1);
    }
    [[nodiscard]] QByteArray take()
    {
        if (m_used > 0)
            m_bytes.append(static_cast<char>(m_byte));
        return m_bytes;
    }

private:
    void bit(quint32 one)
    {
        m_byte = static_cast<uchar>(m_byte | (one << m_used));
        if (++m_used == 8) {
            m_bytes.append(static_cast<char>(m_byte));
            m_byte = 0;
            m_used = 0;
        }
    }
    QByteArray m_bytes;
    uchar m_byte = 0;
    int m_used = 0;
};

} // namespace

QByteArray gzipped(const QByteArray &plain)
{
    // qCompress() gives four bytes of length, two of zlib header, the deflate stream and four of checksum.
    const QByteArray zlib = qCompress(plain, 5);
    return kHeader.toByteArray() + zlib.sliced(6, zlib.size() - 10) + trailer(crc32(plain), plain.size());
}

QByteArray gzippedZeros(qint64 size)
{
    constexpr int kLongestMatch = 258;
    BitWriter deflate;
    deflate.value(1, 1); // the last block
    deflate.value(1, 2); // with the fixed codes
    qint64 left = size;
    const auto literalZero = [&] { deflate.code(0x30, 8); };
    if (left > 0) {
        literalZero();
        --left;
    }
    for (; left >= kLongestMatch; left -= kLongestMatch) {
        deflate.code(0xC5, 8); // length 258
        deflate.code(0, 5);    // distance 1
    }
    for (; left > 0; --left)
        literalZero();
    deflate.code(0, 7); // end of block
    return kHeader.toByteArray() + deflate.take() + trailer(crc32OfZeros(size), size);
}

} // namespace vv::demo
