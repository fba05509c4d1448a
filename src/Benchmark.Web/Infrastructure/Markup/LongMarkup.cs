using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Infrastructure.Markup;

/// <summary>
/// Hundreds of equal parts, sent as they are made. A page keeps each piece of a view in memory until the layout is done; for a
/// table of 290 kommuner that costs more than everything else in the page together.
/// </summary>
/// <typeparam name="T">What a part is made of.</typeparam>
/// <param name="parts">All of them, in order.</param>
/// <param name="encoder">Makes texts harmless.</param>
public abstract class LongMarkup<T>(IEnumerable<T> parts, HtmlEncoder encoder) : IHtmlAsyncContent
{
    private const int SentAt = 12 * 1024;

    /// <inheritdoc />
    public async ValueTask WriteToAsync(TextWriter writer)
    {
        using var buffer = new MarkupBuffer(encoder);
        foreach (var part in parts)
        {
            Write(part, buffer);
            if (buffer.Written.Length >= SentAt)
            {
                await writer.WriteAsync(buffer.Written);
                buffer.Clear();
            }
        }

        await writer.WriteAsync(buffer.Written);
    }

    /// <inheritdoc />
    void IHtmlContent.WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var buffer = new MarkupBuffer(encoder);
        foreach (var part in parts)
        {
            Write(part, buffer);
        }

        writer.Write(buffer.Written.Span);
    }

    /// <summary>Writes one part.</summary>
    protected abstract void Write(T part, MarkupBuffer to);
}
