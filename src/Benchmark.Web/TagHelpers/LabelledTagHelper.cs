using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>A control with its label above, its hint under the label, and its error under itself.</summary>
public abstract class LabelledTagHelper(IStringLocalizer<BenchmarkResource> texts) : TagHelper
{
    /// <summary>The property; its <c>[Display(Name)]</c> is the label's key.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label, already in the page's language, where the property has none of its own.</summary>
    public string? Label { get; set; }

    /// <summary>The hint, already in the page's language.</summary>
    public string? Hint { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var error = ViewContext.ModelState.TryGetValue(For.Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var control = await ControlAsync(output, entry?.AttemptedValue);
        control.Attributes["id"] = id;
        control.Attributes["name"] = For.Name;
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", error is null ? null : id + "-error" }.OfType<string>());
        Add(control, "aria-describedby", described.Length > 0 ? described : null);
        Add(control, "aria-invalid", error is null ? null : "true");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-invalid");
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(Label ?? texts[For.Metadata.DisplayName ?? For.Name]);
        output.Content.SetHtmlContent(label);
        if (Hint is not null)
        {
            output.Content.AppendHtml(Paragraph("hint", id + "-hint", Hint));
        }

        output.Content.AppendHtml(control);
        if (error is not null)
        {
            output.Content.AppendHtml(Paragraph("field-error", id + "-error", error));
        }
    }

    /// <summary>The input, select or textarea, without id, name and descriptions.</summary>
    /// <param name="output">The element as written on the page.</param>
    /// <param name="attempted">What was posted; null when nothing was.</param>
    protected abstract Task<TagBuilder> ControlAsync(TagHelperOutput output, string? attempted);

    /// <summary>Sets an attribute that has something to say.</summary>
    protected static void Add(TagBuilder tag, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }
    }

    private static TagBuilder Paragraph(string css, string id, string text)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = css, ["id"] = id } };
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
