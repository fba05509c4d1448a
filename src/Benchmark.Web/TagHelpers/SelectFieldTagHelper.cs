using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>A labelled list to choose from; its options stand inside: <c>&lt;select-field for="Status"&gt;…&lt;/select-field&gt;</c>.</summary>
[HtmlTargetElement("select-field")]
public sealed class SelectFieldTagHelper(IStringLocalizer<BenchmarkResource> texts) : LabelledTagHelper(texts)
{
    /// <inheritdoc />
    protected override async Task<TagBuilder> ControlAsync(TagHelperOutput output, string? attempted)
    {
        ArgumentNullException.ThrowIfNull(output);
        var select = new TagBuilder("select");
        select.AddCssClass("select");
        select.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        return select;
    }
}
