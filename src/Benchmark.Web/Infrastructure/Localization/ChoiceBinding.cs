using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>Reads a choice in an address; one that isn't there is answered with those that are.</summary>
internal sealed class ChoiceBinding : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var text = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return Task.CompletedTask;
        }

        var type = bindingContext.ModelMetadata.UnderlyingOrModelType;
        if (Enum.TryParse(type, text, ignoreCase: true, out var choice) && Enum.IsDefined(type, choice))
        {
            bindingContext.Result = ModelBindingResult.Success(choice);
        }
        else
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, text, text);
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, BindingMessages.Choice(text, bindingContext.FieldName, Enum.GetNames(type)));
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes the choices of the API's addresses; a page's forms have their own fields and messages.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        private static readonly ChoiceBinding Binder = new();

        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.UnderlyingOrModelType.IsEnum && context.BindingInfo.BindingSource == BindingSource.Query ? Binder : null;
    }
}
