using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>A labelled box for more than a line: <c>&lt;text-field for="Comment" /&gt;</c>.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper(IStringLocalizer<BenchmarkResource> texts) : LabelledTagHelper(texts)
{
    /// <inheritdoc />
    protected override Task<TagBuilder> ControlAsync(TagHelperOutput output, string? attempted)
    {
        var box = new TagBuilder("textarea");
        box.AddCssClass("textarea");
        box.Attributes["rows"] = "3";

        // A line break first in the box would be lost.
        box.InnerHtml.AppendHtml("\n").Append(attempted ?? For.Model as string ?? string.Empty);
        return Task.FromResult(box);
    }
}
