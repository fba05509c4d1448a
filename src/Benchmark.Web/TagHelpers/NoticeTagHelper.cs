using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>What the last action did, said once: <c>&lt;notice-message /&gt;</c> shows the key left by <see cref="Leave"/>.</summary>
[HtmlTargetElement("notice-message", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NoticeTagHelper(IStringLocalizer<BenchmarkResource> texts) : TagHelper
{
    private const string Key = "Notice";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Leaves a text for the next page.</summary>
    public static void Leave(ITempDataDictionary data, string textKey)
    {
        ArgumentNullException.ThrowIfNull(data);
        data[Key] = textKey;
    }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.TempData[Key] is not string key)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "notice");
        output.Attributes.SetAttribute("data-kind", "success");
        output.Attributes.SetAttribute("role", "status");
        var text = new TagBuilder("p");
        text.InnerHtml.Append(texts[key]);
        var inner = new TagBuilder("div");
        inner.InnerHtml.AppendHtml(text);
        output.Content.SetHtmlContent(inner);
    }
}
