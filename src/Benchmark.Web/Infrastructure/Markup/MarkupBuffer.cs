using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;

namespace Benchmark.Web.Infrastructure.Markup;

/// <summary>Markup being written into one borrowed piece of memory, without a string for each figure.</summary>
/// <param name="encoder">Makes texts harmless.</param>
public sealed class MarkupBuffer(HtmlEncoder encoder) : IDisposable
{
    private const int FirstSize = 16 * 1024;
    private const int LongestNumber = 64;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstSize);
    private int _length;

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<char> Written => _text.AsMemory(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Markup as it is.</summary>
    public MarkupBuffer Raw(string markup)
    {
        markup.CopyTo(Room(markup.Length));
        _length += markup.Length;
        return this;
    }

    /// <summary>A text that a person or a program has given.</summary>
    public MarkupBuffer Text(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var status = encoder.Encode(rest, Room(rest.Length), out var read, out var written);
            _length += written;
            rest = rest[read..];
            if (status != OperationStatus.DestinationTooSmall)
            {
                return this;
            }

            Grow(rest.Length + encoder.MaxOutputCharactersPerInputCharacter);
        }
    }

    /// <summary>A figure as programs read it.</summary>
    public MarkupBuffer Number(decimal value)
    {
        value.TryFormat(Room(LongestNumber), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
        return this;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
    }

    private Span<char> Room(int needed)
    {
        if (_text.Length - _length < needed)
        {
            Grow(needed);
        }

        return _text.AsSpan(_length);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + needed));
        Written.Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
