using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Web.Infrastructure.Markup;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Every kommun to choose from in a list.</summary>
/// <param name="municipalities">In the order they are offered.</param>
/// <param name="selected">The code of the chosen one; null for none.</param>
/// <param name="words">The language's words.</param>
/// <param name="encoder">Makes texts harmless.</param>
public sealed class MunicipalityOptions(IEnumerable<MunicipalityRefDto> municipalities, string? selected, ComparisonWords words, HtmlEncoder encoder)
    : LongMarkup<MunicipalityRefDto>(municipalities, encoder)
{
    /// <inheritdoc />
    protected override void Write(MunicipalityRefDto part, MarkupBuffer to) =>
        to.Raw("<option value=\"").Text(part.Slug).Raw(part.Code == selected ? "\" selected>" : "\">").Text(words.Name(part)).Raw("</option>\n");
}
